package org.heliograph.smpp;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.TlvPart;
import org.heliograph.codec.TlvShape;
import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Values;

/**
 * Octets of broadcast_content_type of 5.0 (§6): the network whose types are meant and a type. The types here are the
 * generic ones.
 */
public final class BroadcastContentType {
    /** Network: generic. */
    public static final int GENERIC = 0;
    /** Network: GSM. */
    public static final int GSM = 1;
    /** Network: TDMA. */
    public static final int TDMA = 2;
    /** Network: CDMA. */
    public static final int CDMA = 3;

    /** Type: index. */
    public static final int INDEX = 0x0000;
    /** Type: emergency. */
    public static final int EMERGENCY = 0x0001;
    /** Type: IRDB download. */
    public static final int IRDB_DOWNLOAD = 0x0002;
    /** Type: news flashes. */
    public static final int NEWS_FLASHES = 0x0010;
    /** Type: general news local. */
    public static final int GENERAL_NEWS_LOCAL = 0x0011;
    /** Type: general news regional. */
    public static final int GENERAL_NEWS_REGIONAL = 0x0012;
    /** Type: general news national. */
    public static final int GENERAL_NEWS_NATIONAL = 0x0013;
    /** Type: general news international. */
    public static final int GENERAL_NEWS_INTERNATIONAL = 0x0014;
    /** Type: business news local. */
    public static final int BUSINESS_NEWS_LOCAL = 0x0015;
    /** Type: business news regional. */
    public static final int BUSINESS_NEWS_REGIONAL = 0x0016;
    /** Type: business news national. */
    public static final int BUSINESS_NEWS_NATIONAL = 0x0017;
    /** Type: business news international. */
    public static final int BUSINESS_NEWS_INTERNATIONAL = 0x0018;
    /** Type: sports news local. */
    public static final int SPORTS_NEWS_LOCAL = 0x0019;
    /** Type: sports news regional. */
    public static final int SPORTS_NEWS_REGIONAL = 0x001A;
    /** Type: sports news national. */
    public static final int SPORTS_NEWS_NATIONAL = 0x001B;
    /** Type: sports news international. */
    public static final int SPORTS_NEWS_INTERNATIONAL = 0x001C;
    /** Type: entertainment news local. */
    public static final int ENTERTAINMENT_NEWS_LOCAL = 0x001D;
    /** Type: entertainment news regional. */
    public static final int ENTERTAINMENT_NEWS_REGIONAL = 0x001E;
    /** Type: entertainment news national. */
    public static final int ENTERTAINMENT_NEWS_NATIONAL = 0x001F;
    /** Type: entertainment news international. */
    public static final int ENTERTAINMENT_NEWS_INTERNATIONAL = 0x0020;
    /** Type: medical. */
    public static final int MEDICAL = 0x0021;
    /** Type: doctors. */
    public static final int DOCTORS = 0x0022;
    /** Type: pharmacy. */
    public static final int PHARMACY = 0x0023;
    /** Type: local traffic. */
    public static final int LOCAL_TRAFFIC = 0x0030;
    /** Type: long distance traffic. */
    public static final int LONG_DISTANCE_TRAFFIC = 0x0031;
    /** Type: taxis. */
    public static final int TAXIS = 0x0032;
    /** Type: weather. */
    public static final int WEATHER = 0x0033;
    /** Type: flights. */
    public static final int FLIGHTS = 0x0034;
    /** Type: restaurants. */
    public static final int RESTAURANTS = 0x0035;
    /** Type: lodgings. */
    public static final int LODGINGS = 0x0036;
    /** Type: retail. */
    public static final int RETAIL = 0x0037;
    /** Type: advertisements. */
    public static final int ADVERTISEMENTS = 0x0038;
    /** Type: stock quotes. */
    public static final int STOCK_QUOTES = 0x0039;
    /** Type: employment. */
    public static final int EMPLOYMENT = 0x0040;
    /** Type: technology. */
    public static final int TECHNOLOGY = 0x0041;
    /** Type: district. */
    public static final int DISTRICT = 0x0070;
    /** Type: network information. */
    public static final int NETWORK_INFORMATION = 0x0071;
    /** Type: operator services. */
    public static final int OPERATOR_SERVICES = 0x0080;
    /** Type: directory enquiries national. */
    public static final int DIRECTORY_ENQUIRIES_NATIONAL = 0x0081;
    /** Type: directory enquiries international. */
    public static final int DIRECTORY_ENQUIRIES_INTERNATIONAL = 0x0082;
    /** Type: customer care national. */
    public static final int CUSTOMER_CARE_NATIONAL = 0x0083;
    /** Type: customer care international. */
    public static final int CUSTOMER_CARE_INTERNATIONAL = 0x0084;
    /** Type: date and time. */
    public static final int DATE_AND_TIME = 0x0085;
    /** Type: multi category. */
    public static final int MULTI_CATEGORY = 0x0100;

    /** The networks. */
    public static final ValueTable NETWORK_VALUES = ValueTable.named("broadcast_content_type network")
            .value(GENERIC, "generic")
            .value(GSM, "GSM")
            .value(TDMA, "TDMA")
            .value(CDMA, "CDMA");
    /** The generic types. */
    public static final ValueTable TYPE_VALUES = ValueTable.named("broadcast_content_type type")
            .value(INDEX, "index")
            .value(EMERGENCY, "emergency")
            .value(IRDB_DOWNLOAD, "IRDB download")
            .value(NEWS_FLASHES, "news flashes")
            .value(GENERAL_NEWS_LOCAL, "general news local")
            .value(GENERAL_NEWS_REGIONAL, "general news regional")
            .value(GENERAL_NEWS_NATIONAL, "general news national")
            .value(GENERAL_NEWS_INTERNATIONAL, "general news international")
            .value(BUSINESS_NEWS_LOCAL, "business news local")
            .value(BUSINESS_NEWS_REGIONAL, "business news regional")
            .value(BUSINESS_NEWS_NATIONAL, "business news national")
            .value(BUSINESS_NEWS_INTERNATIONAL, "business news international")
            .value(SPORTS_NEWS_LOCAL, "sports news local")
            .value(SPORTS_NEWS_REGIONAL, "sports news regional")
            .value(SPORTS_NEWS_NATIONAL, "sports news national")
            .value(SPORTS_NEWS_INTERNATIONAL, "sports news international")
            .value(ENTERTAINMENT_NEWS_LOCAL, "entertainment news local")
            .value(ENTERTAINMENT_NEWS_REGIONAL, "entertainment news regional")
            .value(ENTERTAINMENT_NEWS_NATIONAL, "entertainment news national")
            .value(ENTERTAINMENT_NEWS_INTERNATIONAL, "entertainment news international")
            .value(MEDICAL, "medical")
            .value(DOCTORS, "doctors")
            .value(PHARMACY, "pharmacy")
            .value(LOCAL_TRAFFIC, "local traffic")
            .value(LONG_DISTANCE_TRAFFIC, "long distance traffic")
            .value(TAXIS, "taxis")
            .value(WEATHER, "weather")
            .value(FLIGHTS, "flights")
            .value(RESTAURANTS, "restaurants")
            .value(LODGINGS, "lodgings")
            .value(RETAIL, "retail")
            .value(ADVERTISEMENTS, "advertisements")
            .value(STOCK_QUOTES, "stock quotes")
            .value(EMPLOYMENT, "employment")
            .value(TECHNOLOGY, "technology")
            .value(DISTRICT, "district")
            .value(NETWORK_INFORMATION, "network information")
            .value(OPERATOR_SERVICES, "operator services")
            .value(DIRECTORY_ENQUIRIES_NATIONAL, "directory enquiries national")
            .value(DIRECTORY_ENQUIRIES_INTERNATIONAL, "directory enquiries international")
            .value(CUSTOMER_CARE_NATIONAL, "customer care national")
            .value(CUSTOMER_CARE_INTERNATIONAL, "customer care international")
            .value(DATE_AND_TIME, "date and time")
            .value(MULTI_CATEGORY, "multi category");

    /** A value of the generic network. */
    static final TlvShape GENERIC_SHAPE = TlvShape.of(
            TlvPart.number("network", 1, Values.range(GENERIC, GENERIC)), TlvPart.number("type", 2, TYPE_VALUES));

    /** A value of another network, whose types are its own. */
    static final TlvShape NETWORK_SHAPE =
            TlvShape.of(TlvPart.number("network", 1, Values.range(GSM, CDMA)), TlvPart.number("type", 2, Values.ANY));

    private BroadcastContentType() {}

    /**
     * {@return the network, -1 if the value has not got it}
     *
     * @param buffer that holds the value.
     * @param offset of the value.
     * @param length of the value in octets.
     */
    public static int network(DirectBuffer buffer, int offset, int length) {
        return Shapes.octet(buffer, offset, length, 0);
    }

    /**
     * {@return the type of content, -1 if the value has not got it}
     *
     * @param buffer that holds the value.
     * @param offset of the value.
     * @param length of the value in octets.
     */
    public static int type(DirectBuffer buffer, int offset, int length) {
        return Shapes.number(buffer, offset, length, 1);
    }

    /**
     * Writes a value.
     *
     * @param buffer  to write to.
     * @param offset  of the value.
     * @param network 0 to 255.
     * @param type    type of content, 0 to 65,535.
     * @return the length of the value, 3.
     * @throws IllegalArgumentException if a part is out of its range.
     */
    public static int put(MutableDirectBuffer buffer, int offset, int network, int type) {
        return Shapes.putTriple(buffer, offset, network, type);
    }
}
