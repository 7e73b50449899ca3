package vn.chophien.web.resolver;

import java.util.List;

/**
 * A thing and its links: one level of the path of a Digital Link.
 *
 * @param uri the Digital Link of the thing
 * @param description its name
 * @param byDefault where a request without any wish is led
 * @param links all others
 */
record Anchor(String uri, String description, TypedLink byDefault, List<TypedLink> links) {
    Anchor {
        links = List.copyOf(links);
    }
}
