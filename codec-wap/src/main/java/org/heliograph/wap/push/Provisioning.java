package org.heliograph.wap.push;

import java.util.ArrayList;
import java.util.List;
import org.heliograph.wap.wbxml.ProvisioningMac;
import org.heliograph.wap.wbxml.WbxmlTables;
import org.heliograph.wap.wbxml.WbxmlWriter;

/**
 * A provisioning document (PROV 1.1): characteristics that hold parameters and characteristics.
 *
 * <pre>{@code
 * new Provisioning("1.1").begin("NAPDEF").parm("NAPID", "INTERNET").parm("BEARER", "GSM-GPRS").endCharacteristic()
 * }</pre>
 */
public final class Provisioning extends PushDocument {
    private static final String ROOT = "wap-provisioningdoc";
    private static final String CHARACTERISTIC = "characteristic";

    private final List<Step> steps = new ArrayList<>();
    private String version;
    private String name = "";
    private String value = "";
    private boolean inParm;
    private int depth;
    private int sec = -1;
    private ProvisioningMac mac;

    /** Makes a document of version 1.0. */
    public Provisioning() {
        this("1.0");
    }

    /**
     * Makes a document.
     *
     * @param version of the document, such as {@code 1.1}; empty for none.
     */
    public Provisioning(String version) {
        super(PushKind.PROV, WbxmlTables.PROV);
        this.version = version;
    }

    /** What a step on the way through a document does. */
    public enum StepKind {
        /** Begins a characteristic; the name is its type. */
        BEGIN,
        /** Is a parameter. */
        PARM,
        /** Ends the characteristic that was begun last. */
        END
    }

    /**
     * A step on the way through a document.
     *
     * @param kind  of the step.
     * @param name  of the parameter, or type of the characteristic; empty at its end.
     * @param value of the parameter; empty where it has none.
     */
    public record Step(StepKind kind, String name, String value) {}

    /** {@return the version, empty if it has none} */
    public String version() {
        return version;
    }

    /** {@return the document step by step} */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /**
     * Begins a characteristic.
     *
     * @param type such as {@code NAPDEF}.
     * @return this.
     */
    public Provisioning begin(String type) {
        steps.add(new Step(StepKind.BEGIN, type, ""));
        depth++;
        return this;
    }

    /**
     * Adds a parameter.
     *
     * @param parm   its name, such as {@code NAPID}.
     * @param wanted its value; empty for none.
     * @return this.
     */
    public Provisioning parm(String parm, String wanted) {
        steps.add(new Step(StepKind.PARM, parm, wanted));
        return this;
    }

    /**
     * Ends the characteristic that was begun last.
     *
     * @return this.
     * @throws IllegalStateException if none is open.
     */
    public Provisioning endCharacteristic() {
        if (depth == 0) {
            throw new IllegalStateException("no characteristic is open");
        }
        steps.add(new Step(StepKind.END, "", ""));
        depth--;
        return this;
    }

    /**
     * Lets the push carry a code that the phone checks.
     *
     * @param method  one of {@link ProvisioningMac#NETWPIN}, {@link ProvisioningMac#USERPIN} and the like.
     * @param keyed   what computes the code; null for a push without one.
     * @return this.
     */
    public Provisioning security(int method, ProvisioningMac keyed) {
        sec = method;
        mac = keyed;
        return this;
    }

    int sec() {
        return sec;
    }

    ProvisioningMac mac() {
        return mac;
    }

    @Override
    void writeRoot(WbxmlWriter writer) {
        if (depth > 0) {
            throw new IllegalStateException(depth + " characteristics are open");
        }
        writer.startElement(ROOT);
        put(writer, "version", version);
        for (Step step : steps) {
            switch (step.kind()) {
                case BEGIN -> writer.startElement(CHARACTERISTIC).attribute("type", step.name());
                case PARM -> {
                    writer.startElement("parm").attribute("name", step.name());
                    put(writer, "value", step.value());
                    writer.endElement();
                }
                default -> writer.endElement();
            }
        }
        writer.endElement();
    }

    @Override
    void clear() {
        steps.clear();
        version = "";
        inParm = false;
        depth = 0;
    }

    @Override
    void start(String element) {
        inParm = element.equals("parm");
        name = "";
        value = "";
        if (element.equals(CHARACTERISTIC)) {
            begin("");
        }
    }

    @Override
    void attribute(String element, String attribute, String given) {
        if (element.equals(ROOT) && attribute.equals("version")) {
            version = given;
        } else if (inParm && attribute.equals("name")) {
            name = given;
        } else if (inParm && attribute.equals("value")) {
            value = given;
        } else if (element.equals(CHARACTERISTIC) && attribute.equals("type")) {
            steps.set(steps.size() - 1, new Step(StepKind.BEGIN, given, ""));
        }
    }

    @Override
    void end() {
        if (inParm) {
            parm(name, value);
            inParm = false;
        } else if (depth > 0) {
            endCharacteristic();
        }
    }
}
