package vn.chophien.disclosure;

import java.util.List;
import java.util.Optional;

/** A request with its packages, the newest first. */
public record DisclosureFile(DisclosureView request, List<DisclosurePackage> packages) {

    public DisclosureFile {
        packages = List.copyOf(packages);
    }

    public Optional<DisclosurePackage> newest() {
        return packages.stream().findFirst();
    }

    /** What was or is to be handed over. */
    public Optional<DisclosurePackage> released() {
        return packages.stream().filter(DisclosurePackage::isReleased).findFirst();
    }
}
