package org.heliograph.wap.wsp;

import java.util.Arrays;
import org.heliograph.codec.ValueTable;

/** Types of contents by number (§5). The reference marks some as not cross-checked. */
public final class ContentTypes {
    /** Any type, in Accept. */
    public static final int ANY = 0x00;
    /** Text. */
    public static final int TEXT_PLAIN = 0x03;
    /** WML as text. */
    public static final int WML = 0x08;
    /** The first of the multipart types of MIME, whose bodies are texts. */
    public static final int MULTIPART = 0x0B;
    /** The last of the multipart types of MIME that have a number. */
    public static final int MULTIPART_ALTERNATIVE = 0x0F;
    /** WML as WBXML. */
    public static final int WMLC = 0x14;
    /** Parts in the binary form (§8). */
    public static final int MULTIPART_WAP_MIXED = 0x23;
    /** Parts in the binary form of which one is to be chosen (§8). */
    public static final int MULTIPART_WAP_ALTERNATIVE = 0x26;
    /** Service indication as WBXML. */
    public static final int SIC = 0x2E;
    /** Service loading as WBXML. */
    public static final int SLC = 0x30;
    /** Cache operation as WBXML. */
    public static final int COC = 0x32;
    /** Parts in the binary form that belong together (§8). */
    public static final int MULTIPART_WAP_RELATED = 0x33;
    /** Provisioning document as WBXML. */
    public static final int CONNECTIVITY_WBXML = 0x36;
    /** MMS PDU. */
    public static final int MMS_MESSAGE = 0x3E;
    /** Notification of device management. */
    public static final int SYNCML_NOTIFICATION = 0x44;
    /** Digital rights as WBXML. */
    public static final int DRM_RIGHTS_WBXML = 0x4B;
    /** Notification of e-mail as WBXML. */
    public static final int EMN_WBXML = 0x030A;

    private static final int FIRST_MULTIPART = 0x22;
    private static final CodeTable TABLE = CodeTable.load("content_types.tsv");

    /** All of them with their names. */
    public static final ValueTable VALUES = TABLE.values("content type");

    /** The least length of the name of a multipart type by its first letter, in either case. */
    private static final int[] SHORTEST_MULTIPART = shortestMultipart();

    private ContentTypes() {}

    private static int[] shortestMultipart() {
        int[] shortest = new int[Byte.MAX_VALUE + 1];
        Arrays.fill(shortest, Integer.MAX_VALUE);
        for (int row = 0; row < TABLE.size(); row++) {
            int code = TABLE.codeAt(row);
            String name = TABLE.name(code);
            if (isMultipart(code)) {
                char lower = Character.toLowerCase(name.charAt(0));
                shortest[lower] = Math.min(shortest[lower], name.length());
                shortest[Character.toUpperCase(lower)] = shortest[lower];
            }
        }
        return shortest;
    }

    /** {@return whether a name can be one of those that {@link #isMultipart} knows, by its first octet and its length} */
    static boolean mayBeMultipart(byte first, int length) {
        return first > 0 && length >= SHORTEST_MULTIPART[first];
    }

    /**
     * {@return the name of a code, null if the table has none}
     *
     * @param code to look up.
     */
    public static String name(long code) {
        return TABLE.name(code);
    }

    /**
     * {@return the code of a name, the least if there are several, -1 if there is none}
     *
     * @param name to look up, in any case.
     */
    public static int code(CharSequence name) {
        return TABLE.code(name);
    }

    /**
     * {@return the version of the encoding that a code came with, as {@link WspVersion} has it; 0 if that is not known, -1
     * if the table has no such code}
     *
     * @param code to look up.
     */
    public static int version(long code) {
        return TABLE.version(code);
    }

    /**
     * {@return whether contents of a type are parts in the binary form of §8}
     *
     * @param code of the type.
     */
    public static boolean isMultipart(long code) {
        return code == MULTIPART_WAP_RELATED || code >= FIRST_MULTIPART && code <= MULTIPART_WAP_ALTERNATIVE;
    }
}
