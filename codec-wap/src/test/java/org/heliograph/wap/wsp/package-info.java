/** Tests of WSP. */
package org.heliograph.wap.wsp;
