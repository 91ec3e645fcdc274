package org.heliograph.wap.wbxml;

import java.util.List;

/**
 * Offers tables of further document types to {@link WbxmlTables#load()}; named in
 * {@code META-INF/services/org.heliograph.wap.wbxml.WbxmlTableProvider}.
 */
public interface WbxmlTableProvider {
    /** {@return the tables; of two with the same public identifier the first one counts} */
    List<WbxmlTable> tables();
}
