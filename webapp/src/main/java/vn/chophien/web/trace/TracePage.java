package vn.chophien.web.trace;

import java.util.List;
import vn.chophien.lot.LotTraceView;
import vn.chophien.order.LotBuyer;
import vn.chophien.shared.Slice;

/**
 * What the page of a trace shows; of long lists one page each.
 *
 * @param suppliers those who stand at the beginning of it: makers of lots that were made of no other
 * @param before where it came from
 * @param after what came of it
 * @param buyers the newest first
 */
public record TracePage(
        LotTraceView trace,
        TracePicture picture,
        List<String> suppliers,
        TraceList before,
        TraceList after,
        Slice<LotBuyer> buyers) {}
