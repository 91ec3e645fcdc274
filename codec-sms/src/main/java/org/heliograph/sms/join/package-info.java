/**
 * Long messages put together from their parts, in memory of a fixed size and on the caller's clock.
 *
 * <pre>{@code
 * MessageJoiner joiner = new MessageJoiner(JoinSettings.DEFAULT, handler);
 * MessagePart part = new MessagePart();
 *
 * part.clear()
 *     .source(sourceType, deliver.sourceAddr())
 *     .destination(destinationType, deliver.destinationAddr())
 *     .content(buffer, offset, length, Alphabet.UCS2, true);
 * joiner.add(part, now);               // tells the handler what became of the part
 * joiner.expire(now, 10);              // now and then: what waited too long
 * }</pre>
 *
 * <p>A {@link org.heliograph.sms.join.MessagePart} says of a content which part of what it is, by the header in the
 * content (TS 23.040 §9.2.3.24.1 and §9.2.3.24.8) or by fields of the carrier. The
 * {@link org.heliograph.sms.join.MessageJoiner} tells a {@link org.heliograph.sms.join.JoinHandler} of everything that
 * comes of it: every part that goes in comes out, once, or the handler is told why not.
 *
 * <p>Parts are kept in a {@link org.heliograph.sms.join.PartStore}: {@link org.heliograph.sms.join.MemoryPartStore}, or
 * one that several machines share. Keys and parts are octets in the layouts of {@link org.heliograph.sms.join.PartKey}
 * and {@link org.heliograph.sms.join.PartRecord}.
 *
 * <p>{@link org.heliograph.sms.join.JoinProvider} joins the parts that payloads of any protocol tell of, across the frames of
 * an input.
 */
package org.heliograph.sms.join;
