/**
 * What every protocol carries that moves short messages: texts, their coding, the header before them.
 *
 * <p>A protocol maps its own coding to an {@link org.heliograph.sms.Alphabet} and tells of a content under the key of
 * {@link org.heliograph.sms.SmsPayload}; {@link org.heliograph.sms.SmsProvider} shows it. A program reads a content
 * with {@link org.heliograph.sms.MessageContent}. It writes one with a {@link org.heliograph.sms.MessagePlan}, which
 * chooses alphabet and parts, and a {@link org.heliograph.sms.MessageSplitter}; a single text in a given alphabet with
 * a {@link org.heliograph.sms.TextCoder}.
 *
 * <p>Section numbers (§) are those of 3GPP TS 23.040.
 */
package org.heliograph.sms;
