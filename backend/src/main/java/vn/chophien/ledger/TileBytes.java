package vn.chophien.ledger;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chophien.trace.seal.Hash;

/** C2SP tlog-tiles: what a tile looks like as bytes. */
final class TileBytes {

    private TileBytes() {}

    /** Each entry after its length in two bytes, the higher one first. */
    static byte[] entries(List<byte[]> bodies) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] body : bodies) {
            bytes.write(body.length >> 8);
            bytes.write(body.length & 0xff);
            bytes.writeBytes(body);
        }
        return bytes.toByteArray();
    }

    /** One hash after the other, in the order of the places. */
    static byte[] hashes(List<NodeAt.Place> places, List<NodeAt> nodes) {
        Map<NodeAt.Place, Hash> found = new HashMap<>();
        nodes.forEach(node -> found.put(node.place(), node.hash()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(places.size() * Hash.LENGTH);
        places.forEach(place ->
                bytes.writeBytes(Objects.requireNonNull(found.get(place)).bytes()));
        return bytes.toByteArray();
    }
}
