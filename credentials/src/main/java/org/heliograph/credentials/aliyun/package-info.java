/**
 * Sign-in of devices to Alibaba Cloud IoT Platform (docs/reference/aliyun-iot.md): the three values of CONNECT for a
 * signed login, a dynamic registration, a login with a device token and one after an HTTPS login
 * ({@link org.heliograph.credentials.aliyun.AliyunIotLogin}); the same signature outside CONNECT
 * ({@link org.heliograph.credentials.aliyun.AliyunIotRequest}); TLS-PSK; reading and checking on the broker's side
 * ({@link org.heliograph.credentials.aliyun.AliyunIotVerifier}); topics, limits and return codes.
 */
package org.heliograph.credentials.aliyun;
