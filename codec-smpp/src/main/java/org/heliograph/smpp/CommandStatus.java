package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/**
 * Values of command_status (§7). Codes that are not here do occur: none of them makes a PDU unreadable.
 *
 * <p>3.3 prints names without numbers. Those that only 3.3 has are in {@link #VALUES} as labels: their numbers are
 * <em>inferred</em> and <em>not cross-checked</em>. Where 3.4 used such a number again, its name stands. 3.3 says
 * RINVPASWD, RINVSYSIDSRV, RCNTCANMSG and RCNTREPMSG for what 3.4 calls {@link #ESME_RINVPASWD},
 * {@link #ESME_RINVSYSID}, {@link #ESME_RCANCELFAIL} and {@link #ESME_RREPLACEFAIL}; whether the numbers were the same
 * is not known. Without any known number are RINVPASWDLEN, RINVDATFMT, RSERNOTSUP, RINVREPADDR, RINVADRLEN,
 * RCNTRETRPARAM, EINVPARAMLEN and RINVTEXTLEN of 3.3.
 */
public final class CommandStatus {
    private static final String INFERRED = "name of 3.3; the number is inferred and not cross-checked";

    /** Success (since 3.3). */
    public static final int ESME_ROK = 0x00;
    /** Bad text length (since 3.3). */
    public static final int ESME_RINVMSGLEN = 0x01;
    /** Bad command_length (since 3.3). */
    public static final int ESME_RINVCMDLEN = 0x02;
    /** Unknown or unsupported command (since 3.3). */
    public static final int ESME_RINVCMDID = 0x03;
    /** Not allowed in this session state (since 3.3). */
    public static final int ESME_RINVBNDSTS = 0x04;
    /** Already bound (since 3.3). */
    public static final int ESME_RALYBND = 0x05;
    /** Bad priority_flag (since 3.3). */
    public static final int ESME_RINVPRTFLG = 0x06;
    /** Bad or refused registered_delivery (since 3.3). */
    public static final int ESME_RINVREGDLVFLG = 0x07;
    /** Centre failure (since 3.3). */
    public static final int ESME_RSYSERR = 0x08;
    /** Bad source address (since 3.3). */
    public static final int ESME_RINVSRCADR = 0x0A;
    /** Bad destination address (since 3.3). */
    public static final int ESME_RINVDSTADR = 0x0B;
    /** Bad message_id (since 3.3). */
    public static final int ESME_RINVMSGID = 0x0C;
    /** Bind refused (since 3.4). */
    public static final int ESME_RBINDFAIL = 0x0D;
    /** Bad password (since 3.4). */
    public static final int ESME_RINVPASWD = 0x0E;
    /** Bad system_id (since 3.4). */
    public static final int ESME_RINVSYSID = 0x0F;
    /** Cancel failed (since 3.4). */
    public static final int ESME_RCANCELFAIL = 0x11;
    /** Replace failed (since 3.4). */
    public static final int ESME_RREPLACEFAIL = 0x13;
    /** Queue full (since 3.3). */
    public static final int ESME_RMSGQFUL = 0x14;
    /** Bad service_type (since 3.4). */
    public static final int ESME_RINVSERTYP = 0x15;
    /** Bad number_of_dests (since 3.3). */
    public static final int ESME_RINVNUMDESTS = 0x33;
    /** Bad distribution list name (since 3.4). */
    public static final int ESME_RINVDLNAME = 0x34;
    /** Bad dest_flag (since 3.3). */
    public static final int ESME_RINVDESTFLAG = 0x40;
    /** Replace on submit refused (since 3.3). */
    public static final int ESME_RINVSUBREP = 0x42;
    /** Bad esm_class (since 3.3). */
    public static final int ESME_RINVESMCLASS = 0x43;
    /** Distribution list refused (since 3.3). */
    public static final int ESME_RCNTSUBDL = 0x44;
    /** Submission failed (since 3.4). */
    public static final int ESME_RSUBMITFAIL = 0x45;
    /** Bad source TON (since 3.3). */
    public static final int ESME_RINVSRCTON = 0x48;
    /** Bad source NPI (since 3.3). */
    public static final int ESME_RINVSRCNPI = 0x49;
    /** Bad destination TON (since 3.3). */
    public static final int ESME_RINVDSTTON = 0x50;
    /** Bad destination NPI (since 3.3). */
    public static final int ESME_RINVDSTNPI = 0x51;
    /** Bad system_type (since 3.3). */
    public static final int ESME_RINVSYSTYP = 0x53;
    /** Bad replace_if_present_flag (since 3.3). */
    public static final int ESME_RINVREPFLAG = 0x54;
    /** Bad number of messages (since 3.3). */
    public static final int ESME_RINVNUMMSGS = 0x55;
    /** Rate exceeded (since 3.3). 3.3 calls it RTHROTTLEXCD. */
    public static final int ESME_RTHROTTLED = 0x58;
    /** Bad schedule time (since 3.3). */
    public static final int ESME_RINVSCHED = 0x61;
    /** Bad validity (since 3.3). */
    public static final int ESME_RINVEXPIRY = 0x62;
    /** Canned message not found (since 3.4). */
    public static final int ESME_RINVDFTMSGID = 0x63;
    /** Receiver: temporary, retry (since 3.4). */
    public static final int ESME_RX_T_APPN = 0x64;
    /** Receiver: permanent, stop for this destination (since 3.4). */
    public static final int ESME_RX_P_APPN = 0x65;
    /** Receiver: reject this message only (since 3.4). */
    public static final int ESME_RX_R_APPN = 0x66;
    /** Query failed (since 3.4). */
    public static final int ESME_RQUERYFAIL = 0x67;
    /**
     * TLV area cannot be read: 1-3 octets left over, or a length past the end (since 3.4). 3.4 calls it
     * RINVOPTPARSTREAM.
     */
    public static final int ESME_RINVTLVSTREAM = 0xC0;
    /** TLV not allowed here (since 3.4). 3.4 calls it ROPTPARNOTALLWD. */
    public static final int ESME_RTLVNOTALLWD = 0xC1;
    /** Bad TLV length (since 3.4). 3.4 calls it RINVPARLEN. */
    public static final int ESME_RINVTLVLEN = 0xC2;
    /** Needed TLV missing (since 3.4). 3.4 calls it RMISSINGOPTPARAM. */
    public static final int ESME_RMISSINGTLV = 0xC3;
    /** Bad TLV value (since 3.4). 3.4 calls it RINVOPTPARAMVAL. */
    public static final int ESME_RINVTLVVAL = 0xC4;
    /** Transaction mode delivery failed (since 3.4). */
    public static final int ESME_RDELIVERYFAILURE = 0xFE;
    /** Unknown error (since 3.3). */
    public static final int ESME_RUNKNOWNERR = 0xFF;
    /** service_type not authorised (since 5.0). */
    public static final int ESME_RSERTYPUNAUTH = 0x100;
    /** Operation denied (since 5.0). */
    public static final int ESME_RPROHIBITED = 0x101;
    /** service_type unavailable (since 5.0). */
    public static final int ESME_RSERTYPUNAVAIL = 0x102;
    /** service_type denied for this content (since 5.0). */
    public static final int ESME_RSERTYPDENIED = 0x103;
    /** Bad data_coding (since 5.0). */
    public static final int ESME_RINVDCS = 0x104;
    /** Bad source subunit (since 5.0). */
    public static final int ESME_RINVSRCADDRSUBUNIT = 0x105;
    /** Bad destination subunit (since 5.0). */
    public static final int ESME_RINVDSTADDRSUBUNIT = 0x106;
    /** Bad frequency interval (since 5.0). */
    public static final int ESME_RINVBCASTFREQINT = 0x107;
    /** Bad alias (since 5.0). */
    public static final int ESME_RINVBCASTALIAS_NAME = 0x108;
    /** Bad area format (since 5.0). */
    public static final int ESME_RINVBCASTAREAFMT = 0x109;
    /** Bad number of areas (since 5.0). */
    public static final int ESME_RINVNUMBCAST_AREAS = 0x10A;
    /** Bad content type (since 5.0). */
    public static final int ESME_RINVBCASTCNTTYPE = 0x10B;
    /** Bad message class (since 5.0). */
    public static final int ESME_RINVBCASTMSGCLASS = 0x10C;
    /** Broadcast failed (since 5.0). */
    public static final int ESME_RBCASTFAIL = 0x10D;
    /** Broadcast query failed (since 5.0). */
    public static final int ESME_RBCASTQUERYFAIL = 0x10E;
    /** Broadcast cancel failed (since 5.0). */
    public static final int ESME_RBCASTCANCELFAIL = 0x10F;
    /** Bad repeat count (since 5.0). */
    public static final int ESME_RINVBCAST_REP = 0x110;
    /** Bad service group (since 5.0). */
    public static final int ESME_RINVBCASTSRVGRP = 0x111;
    /** Bad channel indicator (since 5.0). */
    public static final int ESME_RINVBCASTCHANIND = 0x112;
    /** Smallest code for vendors. */
    public static final int VENDOR_FIRST = 0x400;
    /** Greatest code for vendors. */
    public static final int VENDOR_LAST = 0x4FF;

    /** The codes with their names, the inferred ones of 3.3 included. */
    public static final ValueTable VALUES = ValueTable.named("command_status")
            .value(ESME_ROK, "ESME_ROK", "success")
            .value(ESME_RINVMSGLEN, "ESME_RINVMSGLEN", "bad text length")
            .value(ESME_RINVCMDLEN, "ESME_RINVCMDLEN", "bad command_length")
            .value(ESME_RINVCMDID, "ESME_RINVCMDID", "unknown or unsupported command")
            .value(ESME_RINVBNDSTS, "ESME_RINVBNDSTS", "not allowed in this session state")
            .value(ESME_RALYBND, "ESME_RALYBND", "already bound")
            .value(ESME_RINVPRTFLG, "ESME_RINVPRTFLG", "bad priority_flag")
            .value(ESME_RINVREGDLVFLG, "ESME_RINVREGDLVFLG", "bad or refused registered_delivery")
            .value(ESME_RSYSERR, "ESME_RSYSERR", "centre failure")
            .value(ESME_RINVSRCADR, "ESME_RINVSRCADR", "bad source address")
            .value(ESME_RINVDSTADR, "ESME_RINVDSTADR", "bad destination address")
            .value(ESME_RINVMSGID, "ESME_RINVMSGID", "bad message_id")
            .value(ESME_RBINDFAIL, "ESME_RBINDFAIL", "bind refused")
            .value(ESME_RINVPASWD, "ESME_RINVPASWD", "bad password")
            .value(ESME_RINVSYSID, "ESME_RINVSYSID", "bad system_id")
            .value(ESME_RCANCELFAIL, "ESME_RCANCELFAIL", "cancel failed")
            .value(ESME_RREPLACEFAIL, "ESME_RREPLACEFAIL", "replace failed")
            .value(ESME_RMSGQFUL, "ESME_RMSGQFUL", "queue full")
            .value(ESME_RINVSERTYP, "ESME_RINVSERTYP", "bad service_type")
            .value(ESME_RINVNUMDESTS, "ESME_RINVNUMDESTS", "bad number_of_dests")
            .value(ESME_RINVDLNAME, "ESME_RINVDLNAME", "bad distribution list name")
            .value(ESME_RINVDESTFLAG, "ESME_RINVDESTFLAG", "bad dest_flag")
            .value(ESME_RINVSUBREP, "ESME_RINVSUBREP", "replace on submit refused")
            .value(ESME_RINVESMCLASS, "ESME_RINVESMCLASS", "bad esm_class")
            .value(ESME_RCNTSUBDL, "ESME_RCNTSUBDL", "distribution list refused")
            .value(ESME_RSUBMITFAIL, "ESME_RSUBMITFAIL", "submission failed")
            .value(ESME_RINVSRCTON, "ESME_RINVSRCTON", "bad source TON")
            .value(ESME_RINVSRCNPI, "ESME_RINVSRCNPI", "bad source NPI")
            .value(ESME_RINVDSTTON, "ESME_RINVDSTTON", "bad destination TON")
            .value(ESME_RINVDSTNPI, "ESME_RINVDSTNPI", "bad destination NPI")
            .value(ESME_RINVSYSTYP, "ESME_RINVSYSTYP", "bad system_type")
            .value(ESME_RINVREPFLAG, "ESME_RINVREPFLAG", "bad replace_if_present_flag")
            .value(ESME_RINVNUMMSGS, "ESME_RINVNUMMSGS", "bad number of messages")
            .value(ESME_RTHROTTLED, "ESME_RTHROTTLED", "rate exceeded")
            .value(ESME_RINVSCHED, "ESME_RINVSCHED", "bad schedule time")
            .value(ESME_RINVEXPIRY, "ESME_RINVEXPIRY", "bad validity")
            .value(ESME_RINVDFTMSGID, "ESME_RINVDFTMSGID", "canned message not found")
            .value(ESME_RX_T_APPN, "ESME_RX_T_APPN", "receiver: temporary, retry")
            .value(ESME_RX_P_APPN, "ESME_RX_P_APPN", "receiver: permanent, stop for this destination")
            .value(ESME_RX_R_APPN, "ESME_RX_R_APPN", "receiver: reject this message only")
            .value(ESME_RQUERYFAIL, "ESME_RQUERYFAIL", "query failed")
            .value(
                    ESME_RINVTLVSTREAM,
                    "ESME_RINVTLVSTREAM",
                    "TLV area cannot be read: 1-3 octets left over, or a length past the end")
            .value(ESME_RTLVNOTALLWD, "ESME_RTLVNOTALLWD", "TLV not allowed here")
            .value(ESME_RINVTLVLEN, "ESME_RINVTLVLEN", "bad TLV length")
            .value(ESME_RMISSINGTLV, "ESME_RMISSINGTLV", "needed TLV missing")
            .value(ESME_RINVTLVVAL, "ESME_RINVTLVVAL", "bad TLV value")
            .value(ESME_RDELIVERYFAILURE, "ESME_RDELIVERYFAILURE", "transaction mode delivery failed")
            .value(ESME_RUNKNOWNERR, "ESME_RUNKNOWNERR", "unknown error")
            .value(ESME_RSERTYPUNAUTH, "ESME_RSERTYPUNAUTH", "service_type not authorised")
            .value(ESME_RPROHIBITED, "ESME_RPROHIBITED", "operation denied")
            .value(ESME_RSERTYPUNAVAIL, "ESME_RSERTYPUNAVAIL", "service_type unavailable")
            .value(ESME_RSERTYPDENIED, "ESME_RSERTYPDENIED", "service_type denied for this content")
            .value(ESME_RINVDCS, "ESME_RINVDCS", "bad data_coding")
            .value(ESME_RINVSRCADDRSUBUNIT, "ESME_RINVSRCADDRSUBUNIT", "bad source subunit")
            .value(ESME_RINVDSTADDRSUBUNIT, "ESME_RINVDSTADDRSUBUNIT", "bad destination subunit")
            .value(ESME_RINVBCASTFREQINT, "ESME_RINVBCASTFREQINT", "bad frequency interval")
            .value(ESME_RINVBCASTALIAS_NAME, "ESME_RINVBCASTALIAS_NAME", "bad alias")
            .value(ESME_RINVBCASTAREAFMT, "ESME_RINVBCASTAREAFMT", "bad area format")
            .value(ESME_RINVNUMBCAST_AREAS, "ESME_RINVNUMBCAST_AREAS", "bad number of areas")
            .value(ESME_RINVBCASTCNTTYPE, "ESME_RINVBCASTCNTTYPE", "bad content type")
            .value(ESME_RINVBCASTMSGCLASS, "ESME_RINVBCASTMSGCLASS", "bad message class")
            .value(ESME_RBCASTFAIL, "ESME_RBCASTFAIL", "broadcast failed")
            .value(ESME_RBCASTQUERYFAIL, "ESME_RBCASTQUERYFAIL", "broadcast query failed")
            .value(ESME_RBCASTCANCELFAIL, "ESME_RBCASTCANCELFAIL", "broadcast cancel failed")
            .value(ESME_RINVBCAST_REP, "ESME_RINVBCAST_REP", "bad repeat count")
            .value(ESME_RINVBCASTSRVGRP, "ESME_RINVBCASTSRVGRP", "bad service group")
            .value(ESME_RINVBCASTCHANIND, "ESME_RINVBCASTCHANIND", "bad channel indicator")
            .range(VENDOR_FIRST, VENDOR_LAST, "vendor", "vendor error")
            .value(0x09, "ESME_RINVPAR", INFERRED)
            .value(0x46, "ESME_RINVSRCADDRLEN", INFERRED)
            .value(0x47, "ESME_RINVDSTADDRLEN", INFERRED)
            .value(0x52, "ESME_RINVESMTYPE", INFERRED)
            .value(0x56, "ESME_RLIMITEXCEED", INFERRED)
            .value(0x57, "ESME_RTXNOTALLOWD", INFERRED)
            .value(0x60, "ESME_RTXEXCEED", INFERRED);

    private CommandStatus() {}

    /**
     * {@return the name of a code such as {@code ESME_ROK}, null if nobody knows it}
     *
     * @param commandStatus to name.
     */
    public static String name(int commandStatus) {
        return VALUES.name(commandStatus & 0xFFFF_FFFFL);
    }

    /**
     * {@return whether a code is one for vendors, 0x400 to 0x4FF}
     *
     * @param commandStatus to look at.
     */
    public static boolean isVendor(int commandStatus) {
        return commandStatus >= VENDOR_FIRST && commandStatus <= VENDOR_LAST;
    }
}
