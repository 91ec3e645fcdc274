package org.heliograph.benchmarks.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.knowm.xchart.XYChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Paints a chart as SVG; its texts become outlines, so that they look alike whatever fonts the reader has. */
final class SvgText {
    /** Of a pixel; three more make files half as long again. */
    private static final int DECIMALS = 1;

    private SvgText() {}

    /**
     * {@return a chart as SVG}
     *
     * @param chart to paint.
     */
    static String of(XYChart chart) {
        int width = chart.getWidth();
        int height = chart.getHeight();
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVGGraphics2D.SVG_NAMESPACE_URI, "svg", null);
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
            context.setComment(null);
            context.setPrecision(DECIMALS);
            SVGGraphics2D graphics = new SVGGraphics2D(context, false);
            chart.paint(graphics, width, height);
            Element root = graphics.getRoot();
            Element title = document.createElementNS(SVGGraphics2D.SVG_NAMESPACE_URI, "title");
            title.setTextContent(chart.getTitle());
            root.insertBefore(title, root.getFirstChild());
            root.setAttribute("width", String.valueOf(width));
            root.setAttribute("height", String.valueOf(height));
            root.setAttribute("viewBox", "0 0 " + width + " " + height);
            StringWriter text = new StringWriter();
            graphics.stream(root, text, false, false);
            return text.toString();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
