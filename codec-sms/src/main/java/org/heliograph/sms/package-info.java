/** What every protocol carries that moves short messages: texts, their coding, the header before them. */
package org.heliograph.sms;
