/** Tests of the plug-in of WAP. */
package org.heliograph.wap.protocol;
