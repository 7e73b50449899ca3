package vn.chophien.preorder;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Quantity;

/** A request together with what it asks of. */
public record AskedPreorder(RequestView request, PreorderView preorder) {

    public Quantity asked() {
        return preorder.quantity(request.steps());
    }

    /** Null until it is decided, and where nothing was. */
    public @Nullable Quantity granted() {
        Long steps = request.granted();
        return steps == null ? null : preorder.quantity(steps);
    }
}
