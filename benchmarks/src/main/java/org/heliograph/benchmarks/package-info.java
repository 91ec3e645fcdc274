/**
 * JMH benchmarks of the codecs, beside straight hand-written code and beside the peers.
 *
 * <p>A class is named {@code <Protocol><Message>Benchmark} and its methods {@code work_library}: {@code Cmpp},
 * {@code Smpp}, {@code Mqtt}, {@code Wsp}, {@code Mms} and {@code Wbxml} are protocols, {@code Sms} are the texts that
 * they carry, {@code Core} is what the layout engine stands on and {@code Harness} what the measurement does. The works
 * are
 * <ul>
 *   <li>{@code route}: check the frame, then read what a router looks at (command, sequence number, first
 *       destination or message id, data coding);
 *   <li>{@code full}: check the frame, then consume every field;
 *   <li>{@code inPlace}: check the frame, then read every field and leave the octets where they are: the end of each
 *       text is found, nothing is copied;
 *   <li>{@code walk}: as {@code full}, with cursors that check what they reach, and no check before;
 *   <li>{@code encode}: write a frame from values, every field set, all counts and lengths filled in; of texts, octets
 *       from characters, and {@code decode} the other way, {@code decodeBuilder} to a {@code StringBuilder};
 *   <li>{@code pack} and {@code unpack}: septets of one octet each into eight bits and back;
 *   <li>{@code gsm7} and {@code ucs2}: choose the alphabet of a long text and write its parts; {@code join}: put
 *       parts together;
 *   <li>{@code parse} and {@code numbers}: the guards of the layout engine, which read some fields;
 *   <li>{@code copy}: copy the octets of the same frames from memory to memory, a yardstick.
 * </ul>
 * The libraries are {@code heliograph}; {@code limit}, which is the fastest straight code we know how to write that
 * makes the same checks; {@code memory}, a copy of the octets alone; {@code sbe}, what the tool of SBE generates for a
 * message of the same shape, which makes no checks; and the peers by their names ({@code smscore} for CMPP,
 * {@code cloudhopper} and {@code jsmpp} for SMPP, {@code cloudhopper} and {@code smsj} for texts, {@code jdk} and
 * {@code coder} for UCS-2, {@code kxml2} for WBXML, {@code netty}, {@code nettycodec}, {@code hivemq} and {@code paho}
 * for MQTT). {@code baseline} is what the harness itself costs.
 *
 * <p><b>To consume</b> a number is to hand it to the black hole. To consume a text is to find its end, at the first
 * NUL or at the end of the field, and to have its octets in memory that the caller owns: {@code limit} and ours copy
 * them into a buffer that is used again for the next message ({@link org.heliograph.benchmarks.Sink}), a peer that
 * answers with a {@code String} or a {@code byte[]} has copied them already, so the reference goes to the black hole.
 * The content is consumed in the same way.
 *
 * <p>{@code encode} refuses a text longer than its field and a frame beyond the capacity. {@code encodeAscii} refuses
 * texts that are not ASCII as well, which costs a pass over all characters; hold an encoder against the one whose
 * checks it makes. The limit of SMPP always refuses them.
 *
 * <p>All classes extend {@link org.heliograph.benchmarks.HouseBenchmark}, which says how they run, those of codecs
 * {@link org.heliograph.benchmarks.FrameBenchmark}, which lays their messages. The script {@code benchmarks/run} runs
 * them and checks the results.
 */
package org.heliograph.benchmarks;
