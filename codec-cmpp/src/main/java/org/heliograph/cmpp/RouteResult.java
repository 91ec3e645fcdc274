package org.heliograph.cmpp;

import org.heliograph.codec.ValueTable;

/** Values of Result in GNS messages (§7.3). Not cross-checked against another implementation. */
public final class RouteResult {
    /** Done; for updates: accepted for checking. */
    public static final int DONE = 0;
    /** No route. */
    public static final int NO_ROUTE = 1;
    /** Wrong source gateway. */
    public static final int WRONG_SOURCE = 2;
    /** Wrong route type. */
    public static final int WRONG_ROUTE_TYPE = 3;
    /** This node takes no updates. */
    public static final int NO_UPDATES = 4;
    /** Update failed. */
    public static final int UPDATE_FAILED = 5;
    /** Time stamp older than the stored one. */
    public static final int OLDER = 6;
    /** Busy. */
    public static final int BUSY = 9;
    /** Wrong Update_type. */
    public static final int WRONG_UPDATE_TYPE = 10;
    /** Wrong route number. */
    public static final int WRONG_ROUTE_ID = 11;
    /** Wrong destination gateway. */
    public static final int WRONG_DESTINATION = 12;
    /** Wrong gateway address. */
    public static final int WRONG_GATEWAY_IP = 13;
    /** Wrong gateway port. */
    public static final int WRONG_GATEWAY_PORT = 14;
    /** Wrong first number segment. */
    public static final int WRONG_START_ID = 15;
    /** Wrong last number segment. */
    public static final int WRONG_END_ID = 16;
    /** Wrong province. */
    public static final int WRONG_AREA_CODE = 17;
    /** Wrong user type. */
    public static final int WRONG_USER_TYPE = 18;
    /** Wrong SP_Id. */
    public static final int WRONG_SP_ID = 19;
    /** Wrong SP_Code. */
    public static final int WRONG_SP_CODE = 20;
    /** Wrong SP_AccessType. */
    public static final int WRONG_SP_ACCESS_TYPE = 21;
    /** Wrong Service_Id. */
    public static final int WRONG_SERVICE_ID = 22;
    /** Wrong Start_code. */
    public static final int WRONG_START_CODE = 23;
    /** Wrong End_code. */
    public static final int WRONG_END_CODE = 24;
    /** 2.0, answers to questions: the last route. */
    public static final int LAST_ROUTE_20 = 2;
    /** 2.0, updates: data not valid; pushes: failed. */
    public static final int NOT_VALID_20 = 1;

    /** The codes of 2.1 and 3.0. */
    public static final ValueTable VALUES = ValueTable.named("Result of GNS messages, 2.1 and 3.0")
            .value(DONE, "done", "done; for updates: accepted for checking")
            .value(NO_ROUTE, "no route", "no route")
            .value(WRONG_SOURCE, "wrong source", "wrong source gateway")
            .value(WRONG_ROUTE_TYPE, "wrong route type", "wrong route type")
            .value(NO_UPDATES, "no updates", "this node takes no updates")
            .value(UPDATE_FAILED, "update failed", "update failed")
            .value(OLDER, "older", "time stamp older than the stored one")
            .value(BUSY, "busy", "busy")
            .value(WRONG_UPDATE_TYPE, "wrong Update_type", "wrong Update_type")
            .value(WRONG_ROUTE_ID, "wrong route number", "wrong route number")
            .value(WRONG_DESTINATION, "wrong destination", "wrong destination gateway")
            .value(WRONG_GATEWAY_IP, "wrong address", "wrong gateway address")
            .value(WRONG_GATEWAY_PORT, "wrong port", "wrong gateway port")
            .value(WRONG_START_ID, "wrong first segment", "wrong first number segment")
            .value(WRONG_END_ID, "wrong last segment", "wrong last number segment")
            .value(WRONG_AREA_CODE, "wrong province", "wrong province")
            .value(WRONG_USER_TYPE, "wrong user type", "wrong user type")
            .value(WRONG_SP_ID, "wrong SP_Id", "wrong SP_Id")
            .value(WRONG_SP_CODE, "wrong SP_Code", "wrong SP_Code")
            .value(WRONG_SP_ACCESS_TYPE, "wrong SP_AccessType", "wrong SP_AccessType")
            .value(WRONG_SERVICE_ID, "wrong Service_Id", "wrong Service_Id")
            .value(WRONG_START_CODE, "wrong Start_code", "wrong Start_code")
            .value(WRONG_END_CODE, "wrong End_code", "wrong End_code")
            .range(100, 199, "vendor error", "vendor error");
    /** The codes of 2.0 in answers to questions. */
    public static final ValueTable QUERY_20_VALUES = ValueTable.named("Result of GNS questions, 2.0")
            .value(DONE, "fine")
            .value(NO_ROUTE, "no route")
            .value(LAST_ROUTE_20, "last route");
    /** The codes of 2.0 in answers to updates. */
    public static final ValueTable UPDATE_20_VALUES = ValueTable.named("Result of GNS updates, 2.0")
            .value(DONE, "accepted", "accepted for checking")
            .value(NOT_VALID_20, "not valid", "data not valid");
    /** The codes in answers to pushes: 0 and 1 of 2.0; 0, 5, 6 and 9 of 2.1 and 3.0. */
    public static final ValueTable PUSH_VALUES = ValueTable.named("Result of GNS pushes")
            .value(DONE, "changed")
            .value(NOT_VALID_20, "failed", "2.0: failed")
            .value(UPDATE_FAILED, "update failed", "2.1 and 3.0: update failed")
            .value(OLDER, "older", "2.1 and 3.0: time stamp older than the stored one")
            .value(BUSY, "busy", "2.1 and 3.0: busy");

    private RouteResult() {}

    /**
     * {@return the name of a code of 2.1 and 3.0, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
