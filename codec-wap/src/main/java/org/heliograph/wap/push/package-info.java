/**
 * WAP push over SMS (wsp.md §9, mms.md §5): service indications and loadings, cache operations, e-mail notifications,
 * provisioning and notifications of MMS as user data that is ready to be sent, and back.
 */
package org.heliograph.wap.push;
