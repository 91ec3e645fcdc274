package org.heliograph.mqtt.packet;

import java.util.List;
import java.util.stream.Stream;
import org.heliograph.codec.Field;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.U8;
import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Values;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.PropertyType;

/**
 * How properties are shown: an element for each type of value, with an identifier and a value, a pair with a name as well.
 *
 * @param type       of the element.
 * @param identifier of the property.
 * @param name       of a pair, null for others.
 * @param value      of the property.
 */
record PropertyElement(MessageType<Element> type, U8 identifier, Field name, Field value) {
    static final String IDENTIFIER = "Identifier";
    static final String NAME = "Name";
    static final String VALUE = "Value";

    private static final PropertyElement CREDENTIAL = credential();
    private static final List<PropertyElement> BY_TYPE = List.of(
            of(PropertyType.BYTE),
            of(PropertyType.U16),
            of(PropertyType.U32),
            of(PropertyType.VARINT),
            of(PropertyType.STRING),
            of(PropertyType.BINARY),
            of(PropertyType.PAIR));

    /** The types of all elements. */
    static final List<MessageType<?>> TYPES = types();

    private static List<MessageType<?>> types() {
        return Stream.concat(BY_TYPE.stream(), Stream.of(CREDENTIAL))
                .<MessageType<?>>map(PropertyElement::type)
                .toList();
    }

    private static PropertyElement of(int type) {
        Layout layout = Layout.of(PropertyType.name(type), "§10");
        ValueTable known = ValueTable.named("Property of type " + PropertyType.name(type));
        for (Values.Row row : PropertyId.values(type).rows()) {
            if (row.low() != PropertyId.AUTHENTICATION_DATA) {
                known.value(row.low(), row.name());
            }
        }
        U8 identifier = identifier(layout, known);
        Field name = type == PropertyType.PAIR ? MqttMessage.text(layout, NAME, "Name of the property.", 0, 0) : null;
        Field value = value(layout, type);
        return new PropertyElement(Element.type(layout), identifier, name, value);
    }

    /** Authentication Data are masked where they are printed. */
    private static PropertyElement credential() {
        Layout layout = Layout.of("Authentication Data", "§10");
        int id = PropertyId.AUTHENTICATION_DATA;
        U8 identifier = identifier(layout, ValueTable.named("Property").value(id, PropertyId.name(id)));
        Field value = layout.secretCustom(
                VALUE,
                "Value of the property; printed masked.",
                (info, anchor, delta, index) -> new BinaryField(info, anchor, delta, index, 0, 0));
        return new PropertyElement(Element.type(layout), identifier, null, value);
    }

    private static U8 identifier(Layout layout, Values known) {
        return layout.u8(IDENTIFIER, "Which property it is.", known);
    }

    private static Field value(Layout layout, int type) {
        String doc = "Value of the property.";
        return switch (type) {
            case PropertyType.BYTE -> layout.u8(VALUE, doc);
            case PropertyType.U16 -> layout.u16(VALUE, doc, Values.ANY);
            case PropertyType.U32 -> layout.u32(VALUE, doc, Values.ANY);
            case PropertyType.VARINT ->
                layout.custom(
                        VALUE,
                        doc,
                        (info, anchor, delta, index) ->
                                new RemainingLength(info, anchor, delta, index, 0, RemainingLength.ANY));
            case PropertyType.BINARY ->
                layout.custom(
                        VALUE, doc, (info, anchor, delta, index) -> new BinaryField(info, anchor, delta, index, 0, 0));
            default -> MqttMessage.text(layout, VALUE, doc, 0, 0);
        };
    }

    /** {@return how a property is shown} */
    static PropertyElement of(int id, int type) {
        return id == PropertyId.AUTHENTICATION_DATA ? CREDENTIAL : BY_TYPE.get(type - 1);
    }
}
