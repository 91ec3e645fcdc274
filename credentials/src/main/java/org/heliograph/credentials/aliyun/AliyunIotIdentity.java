package org.heliograph.credentials.aliyun;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heliograph.credentials.Verdict;

/**
 * Client Identifier and User Name taken apart, as a broker does it (§1): the order of parameters is free, unknown ones
 * are kept, an empty last one is ignored. Any text can be parsed; {@link #verdict()} tells what is wrong with it.
 */
public final class AliyunIotIdentity {
    private final Verdict verdict;
    private final String clientId;
    private final Map<String, String> parameters;
    private final String userName;
    private final String deviceName;
    private final String productKey;

    private AliyunIotIdentity(
            Verdict verdict, String clientId, Map<String, String> parameters, String userName, int ampersand) {
        this.verdict = verdict;
        this.clientId = clientId;
        this.parameters = Collections.unmodifiableMap(parameters);
        this.userName = userName;
        deviceName = ampersand < 0 ? "" : userName.substring(0, ampersand);
        productKey = ampersand < 0 ? "" : userName.substring(ampersand + 1);
    }

    /**
     * {@return the parts of what a client presents}
     *
     * @param clientId Client Identifier of CONNECT.
     * @param userName User Name of CONNECT.
     */
    public static AliyunIotIdentity parse(String clientId, String userName) {
        Map<String, String> parameters = new LinkedHashMap<>();
        int first = clientId.indexOf('|');
        int last = clientId.lastIndexOf('|');
        String bare = first < 0 ? clientId : clientId.substring(0, first);
        String wrong = null;
        if (first == last || last != clientId.length() - 1) {
            wrong = "the parameters do not stand between two bars at the end";
        } else if (first == 0) {
            wrong = "the part before the bar is empty";
        } else {
            wrong = split(clientId.substring(first + 1, last), parameters);
        }
        int ampersand = userName.indexOf('&');
        Verdict verdict = wrong == null
                ? checkUserName(userName, ampersand, parameters)
                : Verdict.refused(AliyunIotReason.CLIENT_ID, "client id: " + wrong);
        return new AliyunIotIdentity(verdict, bare, parameters, userName, ampersand);
    }

    private static String split(String text, Map<String, String> parameters) {
        int start = 0;
        while (start < text.length()) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 ? text.length() : comma;
            int equals = text.indexOf('=', start);
            if (equals <= start || equals > end) {
                return "parameter " + (parameters.size() + 1) + " has no name or no value";
            }
            String name = text.substring(start, equals);
            if (parameters.putIfAbsent(name, text.substring(equals + 1, end)) != null) {
                return "parameter " + (parameters.size() + 1) + " is there twice";
            }
            start = end + 1;
        }
        return null;
    }

    private static Verdict checkUserName(String userName, int ampersand, Map<String, String> parameters) {
        String mode = parameters.get(AliyunIotName.SECURE_MODE);
        if (userName.isEmpty()) {
            return Verdict.refused(AliyunIotReason.USER_NAME, "user name: is empty");
        }
        if (Integer.toString(SecureMode.HTTPS_LOGIN).equals(mode)) {
            return Verdict.accepted();
        }
        boolean two = ampersand > 0 && ampersand < userName.length() - 1;
        return two && userName.indexOf('&', ampersand + 1) < 0
                ? Verdict.accepted()
                : Verdict.refused(AliyunIotReason.USER_NAME, "user name: is not two names with one '&' between them");
    }

    /** The Client Identifier of parts. */
    static String join(String clientId, Map<String, String> parameters) {
        StringBuilder out = new StringBuilder(clientId).append('|');
        parameters.forEach(
                (name, value) -> out.append(name).append('=').append(value).append(','));
        out.setCharAt(out.length() - 1, '|');
        return out.toString();
    }

    /** {@return whether both texts have their form, and if not what is wrong} */
    public Verdict verdict() {
        return verdict;
    }

    /** {@return the client id without parameters} */
    public String clientId() {
        return clientId;
    }

    /** {@return the parameters in their order; those up to the fault if there is one} */
    public Map<String, String> parameters() {
        return parameters;
    }

    /**
     * {@return the value of a parameter, null if it is absent}
     *
     * @param name of the parameter.
     */
    public String parameter(String name) {
        return parameters.get(name);
    }

    /** {@return the User Name as it was presented} */
    public String userName() {
        return userName;
    }

    /** {@return the part before the ampersand; empty if there is none} */
    public String deviceName() {
        return deviceName;
    }

    /** {@return the part behind the ampersand; empty if there is none} */
    public String productKey() {
        return productKey;
    }
}
