/** Tests of MMS. */
package org.heliograph.wap.mms;
