package vn.chophien.order;

/**
 * Somebody holds a pack to the camera, or types what stands on it.
 *
 * @param code as it was scanned or typed
 * @param key names this one scan, so that it counts once however often it is sent
 * @param swap whether its lot may take the place of a reserved one
 */
public record ScanPack(String number, String code, String key, boolean swap) {}
