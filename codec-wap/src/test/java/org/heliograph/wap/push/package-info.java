/** Tests of WAP push over SMS. */
package org.heliograph.wap.push;
