/** The plug-in of WAP: its protocols for tools that print dumps, and what reads WAP in messages of other protocols. */
package org.heliograph.wap.protocol;
