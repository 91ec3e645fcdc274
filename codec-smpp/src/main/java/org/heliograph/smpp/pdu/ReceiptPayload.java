package org.heliograph.smpp.pdu;

/** The key under which messages tell of the text of a delivery receipt (§9). */
public final class ReceiptPayload {
    /** Kind of the text. */
    public static final String KIND = "smpp.receipt";

    private ReceiptPayload() {}
}
