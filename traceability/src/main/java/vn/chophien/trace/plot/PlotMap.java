package vn.chophien.trace.plot;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/** Many plots, to find which of them a new one lies on. Cannot be changed once made. */
public final class PlotMap<K> {

    private final STRtree tree = new STRtree();

    private record Known<K>(K key, Geometry shape) {}

    /**
     * Land that is claimed twice.
     *
     * @param key of the plot that was there before
     * @param squareMetres of the common ground, rounded
     */
    public record Overlap<K>(K key, long squareMetres) {}

    /** @param plots by what the caller calls them */
    public PlotMap(Map<K, Plot> plots) {
        plots.forEach((key, plot) -> {
            Geometry shape = plot.shape();
            tree.insert(shape.getEnvelopeInternal(), new Known<>(key, shape));
        });
        tree.build();
    }

    /**
     * The plots that share ground with this one, the largest share first.
     *
     * @param least square metres below which two edges that were walked twice are taken for one
     */
    public List<Overlap<K>> overlaps(Plot plot, long least) {
        Geometry shape = plot.shape();
        return this.near(shape)
                .map(known ->
                        new Overlap<>(known.key(), Math.round(Shapes.squareMetres(shape.intersection(known.shape())))))
                .filter(overlap -> overlap.squareMetres() >= least)
                .sorted(Comparator.comparingLong((Overlap<K> overlap) -> overlap.squareMetres())
                        .reversed())
                .toList();
    }

    @SuppressWarnings("unchecked") // only Known<K> is put in
    private Stream<Known<K>> near(Geometry shape) {
        return tree.query(shape.getEnvelopeInternal()).stream().map(one -> (Known<K>) one);
    }
}
