package org.heliograph.benchmarks.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Draws the charts of a run. All colours lie in the middle between black and white, and nothing is painted behind them,
 * so that one file is readable on a light and on a dark page.
 */
final class Charts {
    private static final int WIDTH = 1000;
    private static final int ROW_HEIGHT = 22;
    private static final int FRAME_HEIGHT = 110;
    private static final int LINES_HEIGHT = 520;
    private static final int DOT = 9;
    private static final double CONTENT = 0.99;
    private static final double HALF = 0.5;
    private static final double DECADE = 10;
    private static final BasicStroke HAIR = new BasicStroke(0.5f);
    private static final BasicStroke LINE = new BasicStroke(2);
    private static final Color CLEAR = new Color(0, 0, 0, 0);
    private static final Color INK = new Color(0x7a7a7a);

    /** Each has a contrast of at least 3 to white and to the dark of the usual pages. */
    private static final Color[] COLOURS = {
        new Color(0x2f7fe0),
        new Color(0xd9622b),
        new Color(0x2e9448),
        new Color(0xa45fd0),
        new Color(0xb37d0e),
        new Color(0xd0508a),
        new Color(0x16929c),
        new Color(0x7f8a2c)
    };

    private static final Marker[] MARKERS = {
        SeriesMarkers.CIRCLE,
        SeriesMarkers.DIAMOND,
        SeriesMarkers.SQUARE,
        SeriesMarkers.TRIANGLE_UP,
        SeriesMarkers.TRIANGLE_DOWN,
        SeriesMarkers.TRAPEZOID,
        SeriesMarkers.OVAL
    };

    private final Rows rows;
    private final SortedMap<String, XYChart> drawn = new TreeMap<>();

    private Charts(Rows rows) {
        this.rows = rows;
    }

    /**
     * {@return the charts of a run by their names, as SVG}
     *
     * @param run to draw.
     */
    static SortedMap<String, String> of(Run run) {
        Charts charts = new Charts(Rows.of(run, run.mainMemory()));
        for (int jdk : run.jdks()) {
            charts.draw(jdk);
        }
        SortedMap<String, String> svg = new TreeMap<>();
        charts.drawn.forEach((name, chart) -> svg.put(name, SvgText.of(chart)));
        return svg;
    }

    private void draw(int jdk) {
        String suffix = "-jdk-" + jdk;
        dots("decode" + suffix, "Decode: CPU ns an operation, JDK " + jdk, jdk, isDrawn("decode"), true);
        dots("encode" + suffix, "Encode: CPU ns an operation, JDK " + jdk, jdk, isDrawn("encode"), true);
        dots(
                "garbage" + suffix,
                "Garbage: octets allocated an operation, JDK " + jdk,
                jdk,
                row -> isDrawn("decode").test(row) || isDrawn("encode").test(row),
                false);
        lines("growth" + suffix, "Growth: CPU ns against the size of the input, JDK " + jdk, Subject.GROWTH, jdk);
        lines("streams" + suffix, "Streams: CPU ns a frame against its length, JDK " + jdk, Subject.STREAMS, jdk);
    }

    private static Predicate<Row> isDrawn(String chart) {
        return row -> row.ours() != null
                && Work.of(row.key().work()).chart().equals(chart)
                && Subject.protocols().contains(Subject.of(row.key().subject()).protocol());
    }

    /** A row of dots for each row of the report, a dot for each library; times on a logarithmic axis. */
    private void dots(String name, String title, int jdk, Predicate<Row> wanted, boolean times) {
        List<Row> shown = rows.all().stream()
                .filter(row -> row.jdk() == jdk && wanted.test(row))
                .toList();
        Set<String> ids = new LinkedHashSet<>();
        shown.forEach(row -> ids.addAll(row.values().keySet()));
        Function<Measurement, Double> value = times ? Measurement::time : Measurement::octets;
        if (shown.isEmpty()) {
            return;
        }
        XYChart chart = chart(title, FRAME_HEIGHT + ROW_HEIGHT * shown.size());
        XYStyler styler = chart.getStyler();
        styler.setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        styler.setXAxisLogarithmic(times).setPlotContentSize(CONTENT);
        styler.setYAxisMin(HALF).setYAxisMax(shown.size() + HALF).setYAxisTickMarkSpacingHint(ROW_HEIGHT * 3 / 4);
        chart.setCustomYAxisTickLabelsFormatter(tick -> label(shown, tick));
        List<Series> all = new ArrayList<>();
        for (Library library : Library.ordered(ids)) {
            all.add(Series.of(library.name(), shown, library.id(), value));
        }
        all.removeIf(series -> series.xs().isEmpty());
        if (all.isEmpty()) {
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            style(chart.addSeries(all.get(i).name(), all.get(i).xs(), all.get(i).ys()), i);
        }
        // Ours once more, over the others.
        XYSeries ours = chart.addSeries(" ", all.get(0).xs(), all.get(0).ys());
        ours.setShowInLegend(false);
        style(ours, 0);
        bound(
                styler,
                times,
                all.stream()
                        .flatMap(series -> series.xs().stream())
                        .min(Double::compare)
                        .orElseThrow(),
                all.stream()
                        .flatMap(series -> series.xs().stream())
                        .max(Double::compare)
                        .orElseThrow());
        drawn.put(name, chart);
    }

    /**
     * Dots of one library.
     *
     * @param name of the library.
     * @param xs   figures.
     * @param ys   rows, the first uppermost.
     */
    private record Series(String name, List<Double> xs, List<Double> ys) {
        static Series of(String name, List<Row> shown, String library, Function<Measurement, Double> value) {
            Series series = new Series(name, new ArrayList<>(), new ArrayList<>());
            for (int i = 0; i < shown.size(); i++) {
                Measurement of = shown.get(i).values().get(library);
                if (of != null && !Double.isNaN(value.apply(of))) {
                    series.xs.add(value.apply(of));
                    series.ys.add((double) shown.size() - i);
                }
            }
            return series;
        }
    }

    private static void bound(XYStyler styler, boolean times, double least, double most) {
        if (times) {
            styler.setXAxisMin(decade(Math.floor(Math.log10(least))));
            styler.setXAxisMax(decade(Math.ceil(Math.log10(most))));
        } else {
            styler.setXAxisMin(0.0).setXAxisMax(Math.max(most, 1));
        }
    }

    private static double decade(double exponent) {
        return Math.pow(DECADE, exponent);
    }

    /** The title of a row. The chart asks for places outside of the rows as well, and wants no label to come twice. */
    private static String label(List<Row> shown, double tick) {
        int index = shown.size() - (int) Math.rint(tick);
        if (index < 0) {
            return " ".repeat(-2 * index);
        }
        return index < shown.size() ? shown.get(index).title() : " ".repeat(2 * (index - shown.size()) + 1);
    }

    private void lines(String name, String title, String protocol, int jdk) {
        List<Growth> shown = Growth.of(rows.all(), protocol).stream()
                .filter(line -> line.jdk() == jdk && line.points().size() > 1)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        XYChart chart = chart(title, LINES_HEIGHT);
        chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
        double least = Double.MAX_VALUE;
        double most = 0;
        int number = 0;
        for (Growth line : shown) {
            List<Double> xs = new ArrayList<>(line.points().keySet());
            List<Double> ys =
                    line.points().values().stream().map(Measurement::time).toList();
            style(chart.addSeries(line.name(), xs, ys), number++);
            least = Math.min(least, Collections.min(ys));
            most = Math.max(most, Collections.max(ys));
        }
        // Whole decades, since only those have labels.
        chart.getStyler().setYAxisMin(decade(Math.floor(Math.log10(least))));
        chart.getStyler().setYAxisMax(decade(Math.ceil(Math.log10(most))));
        drawn.put(name, chart);
    }

    private static void style(XYSeries series, int number) {
        // The first two, ours and the limit, share their colours with no other.
        int colours = COLOURS.length - 2;
        Color colour = COLOURS[number < 2 ? number : 2 + (number - 2) % colours];
        series.setMarker(MARKERS[number % MARKERS.length]);
        series.setMarkerColor(colour);
        series.setLineColor(colour);
        series.setLineStyle(LINE);
    }

    private static XYChart chart(String title, int height) {
        XYChart chart =
                new XYChartBuilder().width(WIDTH).height(height).title(title).build();
        XYStyler styler = chart.getStyler();
        styler.setChartBackgroundColor(CLEAR).setChartFontColor(INK).setChartTitleBoxVisible(false);
        styler.setPlotBackgroundColor(CLEAR).setPlotBorderVisible(false);
        styler.setLegendBackgroundColor(CLEAR).setLegendBorderColor(CLEAR);
        styler.setLegendPosition(LegendPosition.OutsideE).setLegendLayout(LegendLayout.Vertical);
        styler.setMarkerSize(DOT);
        styler.setXAxisDecimalPattern("#,##0.##").setYAxisDecimalPattern("#,##0.##");
        styler.setAxisTickLabelsColor(INK).setAxisTickMarksColor(INK);
        styler.setPlotGridLinesColor(INK).setPlotGridLinesStroke(HAIR);
        return chart;
    }
}
