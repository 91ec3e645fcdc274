/**
 * WBXML 1.0 to 1.3: documents as tokens. A {@link org.heliograph.wap.wbxml.WbxmlReader pull reader} and a
 * {@link org.heliograph.wap.wbxml.WbxmlWriter writer} that allocate nothing; the token tables of SI, SL, CO, EMN and PROV,
 * to which {@link org.heliograph.wap.wbxml.WbxmlTableProvider plug-ins} add others; the ways
 * {@link org.heliograph.wap.wbxml.WbxmlToXml to XML} and {@link org.heliograph.wap.wbxml.XmlToWbxml from XML}; the
 * {@link org.heliograph.wap.wbxml.ProvisioningMac MAC} of provisioning; documents in the
 * {@link org.heliograph.wap.wbxml.WbxmlProtocol dissector}.
 *
 * <p>Sections (§) are those of {@code docs/reference/wbxml.md}.
 */
package org.heliograph.wap.wbxml;
