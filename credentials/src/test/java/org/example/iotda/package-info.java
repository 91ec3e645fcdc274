/** A scheme of a third party: the sign-in of Huawei IoTDA. */
package org.example.iotda;
