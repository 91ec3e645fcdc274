package org.heliograph.codec;

/** How closely octets must follow the document. Layout errors are faults in both modes. */
public enum Mode {
    /** Values outside the document and the deviations that gateways are known for are faults. */
    STRICT,
    /** What gateways really send is read; unknown values are kept. */
    LENIENT
}
