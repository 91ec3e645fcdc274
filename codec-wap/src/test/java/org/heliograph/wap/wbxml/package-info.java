/** Tests of WBXML. */
package org.heliograph.wap.wbxml;
