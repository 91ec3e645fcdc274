package org.heliograph.wap.wbxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.agrona.collections.Int2ObjectHashMap;

/** Document types by public identifier, content type and root element. Immutable. */
public final class WbxmlTables {
    /** Service indication 1.0 (§4). */
    public static final WbxmlTable SI;
    /** Service loading 1.0 (§5). */
    public static final WbxmlTable SL;
    /** Cache operation 1.0 (§5). */
    public static final WbxmlTable CO;
    /** Client provisioning 1.0 and 1.1 (§7). */
    public static final WbxmlTable PROV;
    /** E-mail notification 1.0 (§6). */
    public static final WbxmlTable EMN;

    /** The five document types of this package. */
    public static final WbxmlTables STANDARD;

    static {
        Map<String, WbxmlTable> tables = new HashMap<>();
        Tsv rows = Tsv.resource("document_types.tsv");
        for (int i = 0; i < rows.size(); i++) {
            int publicId = rows.number(i, "public_id");
            WbxmlTable.Builder builder = WbxmlTable.named(rows.text(i, "table"))
                    .publicId(publicId, PublicId.name(publicId))
                    .mediaTypes(rows.text(i, "media_type"), rows.text(i, "text_media_type"))
                    .root(PublicId.root(publicId), rows.text(i, "system_id"))
                    .dates(rows.words(i, "dates"))
                    .texts(rows.words(i, "texts"))
                    .rows(WbxmlTables.class.getResourceAsStream(rows.text(i, "table") + ".tsv"));
            tables.put(rows.text(i, "table"), builder.build());
        }
        SI = tables.get("si");
        SL = tables.get("sl");
        CO = tables.get("co");
        PROV = tables.get("prov");
        EMN = tables.get("emn");
        STANDARD = new WbxmlTables(List.of(SI, SL, CO, PROV, EMN));
    }

    private final List<WbxmlTable> all;
    private final Int2ObjectHashMap<WbxmlTable> byNumber = new Int2ObjectHashMap<>();
    private final Map<String, WbxmlTable> byName = new HashMap<>();
    private final Map<String, WbxmlTable> byMediaType = new HashMap<>();
    private final Map<String, WbxmlTable> byRoot = new HashMap<>();

    private WbxmlTables(List<WbxmlTable> all) {
        this.all = List.copyOf(all);
        for (WbxmlTable table : all) {
            if (table.publicId() > PublicId.UNKNOWN) {
                byNumber.putIfAbsent(table.publicId(), table);
            }
            byName.putIfAbsent(table.publicIdName(), table);
            byMediaType.putIfAbsent(table.mediaType(), table);
            byMediaType.putIfAbsent(table.textMediaType(), table);
            byRoot.putIfAbsent(table.root(), table);
        }
        byName.remove("");
        byMediaType.remove("");
        byRoot.remove("");
    }

    /**
     * {@return the five document types and those of every {@link WbxmlTableProvider} on the class path, which cannot
     * replace them}
     *
     * @throws java.util.ServiceConfigurationError if a provider is broken.
     */
    public static WbxmlTables load() {
        List<WbxmlTable> more = new ArrayList<>();
        for (WbxmlTableProvider provider : ServiceLoader.load(WbxmlTableProvider.class)) {
            more.addAll(provider.tables());
        }
        return STANDARD.plus(more);
    }

    /**
     * {@return these document types and others}
     *
     * @param more of them; those that are there already win.
     */
    public WbxmlTables plus(List<WbxmlTable> more) {
        List<WbxmlTable> joined = new ArrayList<>(all);
        joined.addAll(more);
        return new WbxmlTables(joined);
    }

    /** {@return all document types} */
    public List<WbxmlTable> all() {
        return all;
    }

    /**
     * {@return the document type of a number, null if it is not known}
     *
     * @param publicId of the header.
     */
    public WbxmlTable byPublicId(int publicId) {
        return byNumber.get(publicId);
    }

    /**
     * {@return the document type of a public identifier, null if it is not known}
     *
     * @param publicId as in {@code DOCTYPE}, such as {@code -//WAPFORUM//DTD SI 1.0//EN}.
     */
    public WbxmlTable byPublicId(String publicId) {
        return byName.get(publicId);
    }

    /** The document type of a public identifier in a string table; compares without making a string. */
    WbxmlTable byPublicId(CharSequence publicId) {
        for (int i = 0; i < all.size(); i++) {
            String name = all.get(i).publicIdName();
            if (!name.isEmpty() && name.contentEquals(publicId)) {
                return all.get(i);
            }
        }
        return null;
    }

    /**
     * {@return the document type of a content type, null if it is not known}
     *
     * @param mediaType in lower case and without parameters, as WBXML or as XML.
     */
    public WbxmlTable byMediaType(String mediaType) {
        return byMediaType.get(mediaType);
    }

    /**
     * {@return the document type of a root element, null if it is not known}
     *
     * @param root name of the element.
     */
    public WbxmlTable byRoot(String root) {
        return byRoot.get(root);
    }
}
