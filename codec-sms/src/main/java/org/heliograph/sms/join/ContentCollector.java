package org.heliograph.sms.join;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.agrona.DirectBuffer;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.protocol.CollectorListener;
import org.heliograph.codec.protocol.FrameOrigin;
import org.heliograph.codec.protocol.PayloadCollector;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.SmsPayload;

/**
 * Joins the contents of the frames of an input. The scope of a part is the stream of its frame, the clock that of the
 * input; where the input has no times the clock stands still, so nothing expires before the end.
 */
final class ContentCollector implements PayloadCollector {
    private final int smscDefault;
    private final JoinSettings settings;
    private final MessagePart part = new MessagePart();
    private final KeyAddress source = KeyAddress.source();
    private final KeyAddress destination = KeyAddress.destination();
    private final PartsText texts = new PartsText();
    private final Queue<Consumer<CollectorListener>> told = new ArrayDeque<>();
    private FrameOrigin origin = FrameOrigin.at(0);
    private long start = FrameOrigin.NO_TIME;
    private long clock;
    private boolean hasEnded;
    /** Made for the first part: its memory is of no use to an input without any. */
    private MessageJoiner joiner;

    ContentCollector(int smscDefault, JoinSettings settings) {
        this.smscDefault = smscDefault;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return SmsPayload.CONTENT;
    }

    @Override
    public void collect(PayloadKey key, DirectBuffer frame, int position, int length, FrameOrigin from) {
        boolean hasHeader = key.get(SmsPayload.UDHI, 0) != 0;
        int alphabet = (int) key.get(SmsPayload.ALPHABET, Alphabet.BINARY);
        part.clear().scope(from.stream()).content(frame, position, length, alphabet, hasHeader);
        takeFields(key);
        if (part.total() < 2) {
            return;
        }
        origin = from;
        source.read(key, frame);
        destination.read(key, frame);
        part.source(source.type(), source.text())
                .destination(destination.type(), destination.text())
                .tag(PartTag.of(from.mark(), key.get(SmsPayload.SEPTETS, -1)));
        if (joiner == null) {
            joiner = new MessageJoiner(settings, new Teller());
        }
        goOn(from.time());
        joiner.expire(clock, Integer.MAX_VALUE);
        joiner.add(part, clock);
    }

    /** Moves the clock, which starts at the first time that is known and stands still at frames without any. */
    private void goOn(long time) {
        if (time != FrameOrigin.NO_TIME) {
            start = start == FrameOrigin.NO_TIME ? time : start;
            clock = Math.max(clock, time - start);
        }
    }

    private void takeFields(PayloadKey key) {
        long sarReference = key.get(SmsPayload.SAR_MSG_REF_NUM, -1);
        long pkTotal = key.get(SmsPayload.PK_TOTAL, 0);
        if (sarReference >= 0) {
            int total = (int) key.get(SmsPayload.SAR_TOTAL_SEGMENTS, -1);
            part.fields(ReferenceKind.SAR, sarReference, total, (int) key.get(SmsPayload.SAR_SEGMENT_SEQNUM, -1));
        } else if (pkTotal > 1) {
            long reference = key.get(SmsPayload.MSG_ID, 0);
            part.fields(ReferenceKind.PK, reference, (int) pkTotal, (int) key.get(SmsPayload.PK_NUMBER, 0));
        }
    }

    @Override
    public void release(CollectorListener listener) {
        while (!told.isEmpty()) {
            told.remove().accept(listener);
        }
    }

    @Override
    public void finish(CollectorListener listener) {
        hasEnded = true;
        if (joiner != null) {
            joiner.expire(Long.MAX_VALUE, Integer.MAX_VALUE);
        }
        release(listener);
    }

    /** Keeps what the joiner tells until the frame at hand has been shown. */
    private final class Teller implements JoinHandler {
        private final JoinWords words = new JoinWords();

        private void notice(String text) {
            told.add(listener -> listener.notice(text));
        }

        @Override
        public void onComplete(PartSet set) {
            set.rewind().next();
            int alphabet = set.alphabet() == Alphabet.SMSC_DEFAULT ? smscDefault : set.alphabet();
            JoinedContent message = new JoinedContent(set, alphabet, texts, source.shown(), destination.shown());
            told.add(listener -> listener.joined(message));
        }

        @Override
        public void onExpired(PartSet set) {
            notice(words.missing(set, hasEnded ? " at the end" : " after the time to wait", origin));
        }

        @Override
        public void onEvicted(PartSet set) {
            notice(words.missing(set, "; it is given up to make room", origin));
        }

        @Override
        public void onReplaced(PartSet set, MessagePart newer) {
            notice(words.missing(set, "; it is given up for a new message with its reference", origin));
        }

        @Override
        public void onConflict(MessagePart other, PartSet set) {
            notice(words.conflict(other, set, origin));
        }

        @Override
        public void onDuplicate(MessagePart again) {
            notice(words.again(again, origin));
        }

        @Override
        public void onLate(MessagePart again) {
            notice(words.again(again, origin) + ", after the message was complete");
        }

        @Override
        public void onSingle(MessagePart single) {
            throw new IllegalStateException("only parts are added");
        }

        @Override
        public void onRefused(MessagePart refused, Refusal reason) {
            notice(words.refused(refused, reason, origin));
        }
    }
}
