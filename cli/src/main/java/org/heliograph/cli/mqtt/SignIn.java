package org.heliograph.cli.mqtt;

/**
 * What CONNECT says.
 *
 * @param clientId  Client Identifier; empty to be given one.
 * @param userName  User Name; null for none.
 * @param password  Password; null for none. The owner of the array wipes it.
 * @param keepAlive in seconds, 0 to 65,535; 0 for none.
 * @param aliyun    whether the codes of CONNACK have the meaning of Alibaba Cloud IoT too.
 */
public record SignIn(String clientId, String userName, byte[] password, int keepAlive, boolean aliyun) {
    /** {@return the values except the password} */
    @Override
    public String toString() {
        return "SignIn[clientId=" + clientId + ", userName=" + userName + ", password=masked, keepAlive=" + keepAlive
                + "]";
    }
}
