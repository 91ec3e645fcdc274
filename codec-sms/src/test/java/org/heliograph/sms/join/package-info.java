/** Tests of joining. A store of your own passes {@link org.heliograph.sms.join.PartStoreContract}. */
package org.heliograph.sms.join;
