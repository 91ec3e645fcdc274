package org.heliograph.codec;

/**
 * What every field has: its name and where it stands in the list of fields.
 *
 * @param name    the specification's, letter by letter.
 * @param ordinal of the field in its layout, from 0.
 * @param doc     one line of meaning, for the tables that are printed.
 * @param secret  whether the value is a credential that printers mask.
 */
public record FieldInfo(String name, int ordinal, String doc, boolean secret) {}
