package vn.chophien.trace.seal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A small log with a season, the harvest from it and a pack of that harvest, for tests that tamper with it. */
public final class SealedWorld {

    static final String ORIGIN = "cho-phien.example/log";
    private final LogSigner signer;
    private final MemoryLog log = new MemoryLog();
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<String, Leaf> heads = new HashMap<>();

    private SealedWorld() {
        this.signer = LogSigner.of(ORIGIN, LogSigner.newSecret());
    }

    /** Another log that the same operator signs: what a rolled back or forked log is. */
    public SealedWorld(SealedWorld operator) {
        this.signer = operator.signer;
    }

    /** Sprayed on 1 August with 14 days to wait, harvested on 20 August, 100 kg of it packed as 60 kg. */
    public static SealedWorld typical() {
        SealedWorld world = new SealedWorld();
        world.add("season/A", "SEED", Map.of("day", "2026-05-02", "material", "Giống dong đỏ"), Map.of());
        world.add("season/A", "PESTICIDE", Map.of("day", "2026-08-01", "waitDays", "14"), Map.of());
        world.add(
                "lot/HARVEST",
                "CREATE",
                Map.of("harvestedOn", "2026-08-20", "lotGrams", "100000"),
                inputs("season/A", -1));
        world.add("lot/HARVEST", "SORT", Map.of("note", "Bỏ phần hỏng"), Map.of());
        world.add("lot/PACK", "PACK", Map.of("lotGrams", "60000"), inputs("lot/HARVEST", 60_000));
        world.add("lot/PACK", "STORE", Map.of(), Map.of());
        return world;
    }

    static Map<String, Long> inputs(String subject, long grams) {
        return Map.of(subject, grams);
    }

    /** Seals a commitment to a receipt. */
    void addReceipt(String subject, Receipt receipt) {
        add(subject, Receipt.LEAF_TYPE, Map.of(), Map.of(), receipt.commitment());
    }

    /** Seals one more entry; grams below zero mean that nothing was weighed. */
    public void add(String subject, String type, Map<String, String> data, Map<String, Long> inputs) {
        add(subject, type, data, inputs, null);
    }

    private void add(
            String subject,
            String type,
            Map<String, String> data,
            Map<String, Long> inputs,
            @Nullable String commitment) {
        Leaf head = heads.get(subject);
        List<Map<String, String>> parts = new ArrayList<>();
        inputs.forEach((input, grams) -> {
            Leaf last = Objects.requireNonNull(heads.get(input));
            Map<String, String> part = new HashMap<>(Map.of(
                    "subject",
                    input,
                    "seq",
                    last.text("seq"),
                    "leaf",
                    last.hash().hex()));
            if (grams >= 0) {
                part.put("grams", grams.toString());
            }
            parts.add(part);
        });
        Leaf leaf = Leaf.parse(new LeafBody()
                .with("log", ORIGIN)
                .with("type", type)
                .with("subject", subject)
                .with("seq", String.valueOf(head == null ? 1 : head.seq() + 1))
                .with("prev", (head == null ? Hash.NONE : head.hash()).hex())
                .with("occurredAt", "2026-08-20T00:00:00.000Z")
                .with("data", data)
                .with("inputs", parts)
                .with("private", commitment)
                .bytes());
        heads.put(subject, leaf);
        leaves.add(leaf);
        log.append(leaf.hash());
    }

    public LogKey key() {
        return signer.key();
    }

    public SignedCheckpoint checkpoint() {
        return signer.sign(new Checkpoint(ORIGIN, leaves.size(), log.tree().root()));
    }

    public List<byte[]> entries() {
        return leaves.stream().map(Leaf::body).toList();
    }

    public Bundle bundle() {
        return bundle(proven -> proven);
    }

    /** The bundle of the pack, after somebody meddled with its leaves. */
    public Bundle bundle(UnaryOperator<List<Bundle.Proven>> meddling) {
        List<Bundle.Proven> proven = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            proven.add(new Bundle.Proven(leaves.get(i), log.tree().inclusion(i)));
        }
        return new Bundle("lot/PACK", key(), checkpoint(), meddling.apply(proven));
    }

    /** The bundle of a purchase. */
    Bundle purchase(String subject, Receipt receipt) {
        Bundle all = bundle();
        return new Bundle(subject, all.key(), all.checkpoint(), all.proven(), Optional.of(receipt));
    }
}
