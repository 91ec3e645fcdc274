package org.heliograph.wap.wbxml;

/**
 * An attribute start token.
 *
 * @param page   0 to 255.
 * @param token  0x05 to 0x7F.
 * @param name   of the attribute.
 * @param prefix first part of the value, which the token stands for; empty if none.
 * @param isDate whether opaque values of the attribute are dates.
 */
public record AttributeStart(int page, int token, String name, String prefix, boolean isDate) {}
