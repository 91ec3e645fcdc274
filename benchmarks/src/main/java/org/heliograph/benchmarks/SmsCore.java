package org.heliograph.benchmarks;

import com.zx.sms.codec.cmpp.CmppDeliverRequestMessageCodec;
import com.zx.sms.codec.cmpp.CmppHeaderCodec;
import com.zx.sms.codec.cmpp.CmppSubmitRequestMessageCodec;
import com.zx.sms.codec.cmpp.CmppSubmitResponseMessageCodec;
import com.zx.sms.codec.cmpp.msg.CmppDeliverRequestMessage;
import com.zx.sms.codec.cmpp.msg.CmppSubmitRequestMessage;
import com.zx.sms.codec.cmpp.msg.CmppSubmitResponseMessage;
import com.zx.sms.codec.cmpp.msg.Message;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.ArrayList;
import java.util.List;
import org.agrona.DirectBuffer;

/**
 * The CMPP 3.0 codecs of com.chinamobile.cmos:sms-core, called without a pipeline.
 *
 * <p>In a running gateway a frame passes two codecs: the header codec makes a message with a body of octets, or the
 * octets of one, and the codec of the command fills in or takes apart the body. The subclasses here open the protected
 * methods of both, so that nothing of Netty's pipeline is measured, neither reading nor event loop nor the collecting
 * list, which is used again. The context is a real one and lends its pooled allocator. The input is one buffer over all
 * frames whose indices are moved. All of this is to the peer's advantage.
 */
final class SmsCore {
    private final Header header = new Header();
    private final Submit submit = new Submit();
    private final Deliver deliver = new Deliver();
    private final SubmitResp submitResp = new SubmitResp();
    private final List<Object> out = new ArrayList<>(1);
    private final ChannelHandlerContext context;
    private final ByteBuf frames;

    /**
     * Creates the codecs.
     *
     * @param frames one after the other, in direct or heap memory.
     */
    SmsCore(DirectBuffer frames) {
        this.frames = frames.byteArray() != null
                ? Unpooled.wrappedBuffer(frames.byteArray())
                : Unpooled.wrappedBuffer(frames.byteBuffer());
        context = new EmbeddedChannel(header).pipeline().firstContext();
    }

    CmppSubmitRequestMessage submit(int offset, int length) throws Exception {
        submit.decode(context, message(offset, length), out);
        return (CmppSubmitRequestMessage) out.remove(0);
    }

    CmppDeliverRequestMessage deliver(int offset, int length) throws Exception {
        deliver.decode(context, message(offset, length), out);
        return (CmppDeliverRequestMessage) out.remove(0);
    }

    CmppSubmitResponseMessage submitResp(int offset, int length) throws Exception {
        submitResp.decode(context, message(offset, length), out);
        return (CmppSubmitResponseMessage) out.remove(0);
    }

    /**
     * {@return a new buffer that holds the frame; the caller releases it}
     *
     * @param message to encode.
     * @throws Exception from the library.
     */
    ByteBuf encode(CmppSubmitRequestMessage message) throws Exception {
        submit.encode(context, message, out);
        return frame();
    }

    /**
     * {@return a new buffer that holds the frame; the caller releases it}
     *
     * @param message to encode.
     * @throws Exception from the library.
     */
    ByteBuf encode(CmppDeliverRequestMessage message) throws Exception {
        deliver.encode(context, message, out);
        return frame();
    }

    /**
     * {@return a new buffer that holds the frame; the caller releases it}
     *
     * @param message to encode.
     * @throws Exception from the library.
     */
    ByteBuf encode(CmppSubmitResponseMessage message) throws Exception {
        submitResp.encode(context, message, out);
        return frame();
    }

    /**
     * {@return the octets of a frame, which is released}
     *
     * @param frame from one of the encoders.
     */
    static byte[] octets(ByteBuf frame) {
        byte[] octets = new byte[frame.readableBytes()];
        frame.readBytes(octets);
        frame.release();
        return octets;
    }

    private Message message(int offset, int length) throws Exception {
        frames.setIndex(offset, offset + length);
        header.decode(context, frames, out);
        return (Message) out.remove(0);
    }

    private ByteBuf frame() throws Exception {
        header.encode(context, (Message) out.remove(0), out);
        return (ByteBuf) out.remove(0);
    }

    private static final class Header extends CmppHeaderCodec {
        @Override
        public void decode(ChannelHandlerContext context, ByteBuf frame, List<Object> out) throws Exception {
            super.decode(context, frame, out);
        }

        @Override
        public void encode(ChannelHandlerContext context, Message message, List<Object> out) throws Exception {
            super.encode(context, message, out);
        }
    }

    private static final class Submit extends CmppSubmitRequestMessageCodec {
        @Override
        public void decode(ChannelHandlerContext context, Message message, List<Object> out) throws Exception {
            super.decode(context, message, out);
        }

        @Override
        public void encode(ChannelHandlerContext context, CmppSubmitRequestMessage message, List<Object> out)
                throws Exception {
            super.encode(context, message, out);
        }
    }

    private static final class Deliver extends CmppDeliverRequestMessageCodec {
        @Override
        public void decode(ChannelHandlerContext context, Message message, List<Object> out) throws Exception {
            super.decode(context, message, out);
        }

        @Override
        public void encode(ChannelHandlerContext context, CmppDeliverRequestMessage message, List<Object> out)
                throws Exception {
            super.encode(context, message, out);
        }
    }

    private static final class SubmitResp extends CmppSubmitResponseMessageCodec {
        @Override
        public void decode(ChannelHandlerContext context, Message message, List<Object> out) throws Exception {
            super.decode(context, message, out);
        }

        @Override
        public void encode(ChannelHandlerContext context, CmppSubmitResponseMessage message, List<Object> out)
                throws Exception {
            super.encode(context, message, out);
        }
    }
}
