package org.heliograph.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.MessagePlan;
import org.heliograph.sms.MessageSplitter;
import org.heliograph.sms.Segmentation;
import org.heliograph.wap.push.PushWriter;

/** The sessions of the samples with messages in parts, as JSON for {@code encode}. */
final class SampleSessions {
    static final String ARABIC = "مرحبا بك في هيليوغراف. هذه رسالة طويلة لا تتسع لها رسالة قصيرة واحدة، ولذلك قُسمت إلى"
            + " ثلاثة أجزاء يحمل كل منها رأسًا يذكر رقمه وعدد الأجزاء. يجمعها الهاتف من جديد، وكذلك يفعل هذا"
            + " الأمر.";
    static final String EMOJI =
            "\ud83d\ude00\ud83d\ude80\ud83c\udf89\ud83d\udc4d\ud83c\udffd".repeat(13) + "\ud83d\ude00\ud83d\ude80";
    static final String CHINESE = "您好，您在本店的订单已经发货，承运的快递公司预计于三日之内送达。收货时请当面检查包裹的外观，如有破损请拒绝签收，并与客服联系。"
            + "若您不便在家等候，可以选择附近的自提柜或代收点，凭取件码领取。感谢您的支持，祝您生活愉快。退订请回复字母。"
            + "此外，会员积分将在确认收货之后到账，可用于下次购物抵扣，详情请登录本店的官方网站查询。";

    private static final String CLIENT = "10.20.0.5:41022";
    private static final String CENTRE = "10.20.0.9:2775";
    private static final String GATEWAY = "10.20.0.9:7890";

    private final String protocol;
    private final String server;
    private final List<String> lines = new ArrayList<>();
    private Instant time = Instant.parse("2026-08-24T01:30:15Z");

    private SampleSessions(String protocol, String server) {
        this.protocol = protocol;
        this.server = server;
    }

    /** A client sends an Arabic message in three parts, whose references have 8 bits. */
    static String arabic() {
        SampleSessions session = new SampleSessions("smpp-3.4", CENTRE);
        session.bind("bind_transceiver");
        List<String> parts = parts(ARABIC, 8, 0x2A);
        session.submit(parts, 8, "966501234567");
        int sequence = 2 + parts.size();
        session.sent("unbind", sequence, "");
        session.answered("unbind_resp", sequence, "");
        return session.json();
    }

    /** A centre hands over a message of emoji in three parts, whose references have 16 bits; the second one comes last. */
    static String emoji() {
        SampleSessions session = new SampleSessions("smpp-3.4", CENTRE);
        session.bind("bind_receiver");
        List<String> parts = parts(EMOJI, 16, 0xBEEF);
        int sequence = 1;
        for (int part : new int[] {0, 2, 1}) {
            session.answered("deliver_sm", sequence, text("447700900123", 1, 1, "60777", 0, 0, 8, parts.get(part)));
            session.sent("deliver_sm_resp", sequence, ",\"message_id\":\"\"");
            sequence++;
        }
        return session.json();
    }

    /** A service provider submits a Chinese message in three parts. */
    static String chinese() {
        return overCmpp(parts(CHINESE, 8, 0x51), 8, "13800138000");
    }

    /** A service provider submits the parts of a push. */
    static String overCmpp(List<String> parts, String destination) {
        return overCmpp(parts, PushWriter.DATA_CODING, destination);
    }

    private static String overCmpp(List<String> parts, int format, String destination) {
        SampleSessions session = new SampleSessions("cmpp-3.0", GATEWAY);
        session.sent(
                "CMPP_CONNECT",
                1,
                ",\"Source_Addr\":\"900001\",\"AuthenticatorSource\":\"2d3013a75dd9da8ae45c20ad28f9531f\",\"Version\":48,"
                        + "\"Timestamp\":824093015");
        session.answered(
                "CMPP_CONNECT_RESP",
                1,
                ",\"Status\":0,\"AuthenticatorISMG\":\"d42aa691e2ab4986f9ba3d510c446998\",\"Version\":48");
        for (int i = 0; i < parts.size(); i++) {
            session.sent(
                    "CMPP_SUBMIT",
                    2 + i,
                    ",\"Pk_total\":%d,\"Pk_number\":%d,\"Registered_Delivery\":1,\"Service_Id\":\"NOTICE\",\"Fee_UserType\":2"
                                    .formatted(parts.size(), i + 1)
                            + ",\"TP_udhi\":1,\"Msg_Fmt\":%d,\"Msg_src\":\"900001\",\"FeeType\":\"01\",\"FeeCode\":\"0\""
                                    .formatted(format)
                            + ",\"Src_Id\":\"106900010001\",\"Dest_terminal_Id\":[\"%s\"],\"Msg_Content\":\"%s\""
                                    .formatted(destination, parts.get(i)));
            session.answered(
                    "CMPP_SUBMIT_RESP", 2 + i, ",\"Msg_Id\":\"0x8c25e3c003e900%02x\",\"Result\":0".formatted(0x20 + i));
        }
        return session.json();
    }

    /** A centre of other services submits the parts of a push. */
    static String overSmpp(List<String> parts, String destination) {
        SampleSessions session = new SampleSessions("smpp-3.4", CENTRE);
        session.bind("bind_transmitter");
        session.submit(parts, PushWriter.DATA_CODING, destination);
        return session.json();
    }

    private void submit(List<String> parts, int dataCoding, String destination) {
        int sequence = 2;
        for (String part : parts) {
            sent("submit_sm", sequence, text("Heliograph", 5, 0, destination, 1, 1, dataCoding, part));
            answered("submit_sm_resp", sequence, ",\"message_id\":\"5f3a%02x\"".formatted(sequence));
            sequence++;
        }
    }

    private static String text(
            String source, int ton, int npi, String destination, int toTon, int toNpi, int coding, String part) {
        return ",\"source_addr_ton\":%d,\"source_addr_npi\":%d,\"source_addr\":\"%s\"".formatted(ton, npi, source)
                + ",\"dest_addr_ton\":%d,\"dest_addr_npi\":%d,\"destination_addr\":\"%s\""
                        .formatted(toTon, toNpi, destination)
                + ",\"esm_class\":64,\"data_coding\":%d,\"short_message\":\"".formatted(coding)
                + part
                + '"';
    }

    private static List<String> parts(String text, int referenceBits, int reference) {
        MessagePlan plan = new MessagePlan(new Segmentation().referenceBits(referenceBits), Alphabet.UCS2);
        if (plan.choose(text) != Fault.NONE || plan.parts() != 3) {
            throw new IllegalStateException("parts=" + plan.parts());
        }
        List<String> parts = new ArrayList<>();
        MessageSplitter splitter = new MessageSplitter().begin(plan, reference);
        while (splitter.next()) {
            byte[] part = new byte[splitter.length()];
            splitter.write(new UnsafeBuffer(part), 0);
            parts.add(HexFormat.of().formatHex(part));
        }
        return parts;
    }

    private void bind(String message) {
        sent(
                message,
                1,
                ",\"system_id\":\"helio\",\"password\":\"secret08\",\"system_type\":\"\",\"interface_version\":52"
                        + ",\"addr_ton\":0,\"addr_npi\":0,\"address_range\":\"\"");
        answered(message + "_resp", 1, ",\"system_id\":\"centre\"");
    }

    private void sent(String message, int sequence, String fields) {
        add(message, sequence, fields, CLIENT, server);
    }

    private void answered(String message, int sequence, String fields) {
        add(message, sequence, fields, server, CLIENT);
    }

    private void add(String message, int sequence, String fields, String source, String destination) {
        time = time.plusMillis(9 + 4 * lines.size() % 7);
        lines.add("{\"protocol\":\"%s\",\"message\":\"%s\",\"capture\":{\"packet\":0,\"time\":\"%s\",\"source\":\"%s\","
                        .formatted(protocol, message, time, source)
                + "\"destination\":\"%s\"},\"fields\":{\"%s\":%d%s}}"
                        .formatted(
                                destination,
                                protocol.startsWith("smpp") ? "sequence_number" : "Sequence_Id",
                                sequence,
                                fields));
    }

    private String json() {
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }
}
