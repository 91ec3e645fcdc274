/** Tests of what every protocol carries that moves short messages. */
package org.heliograph.sms;
