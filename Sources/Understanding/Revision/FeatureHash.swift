/// Features as numbers: a word by FNV-1a, a feature by its kind and up to three parts, mixed as MurmurHash3 ends.
///
/// The same on every machine, unlike `Hasher`: weights are looked up by it.
enum FeatureHash {
    static func of(_ text: String) -> UInt32 { of(text.utf8) }

    /// FNV-1a.
    static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
        bytes.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }

    static func feature(_ kind: UInt32, _ first: UInt32 = 0, _ second: UInt32 = 0, _ third: UInt32 = 0) -> UInt32 {
        var hash = kind &* 0x9E37_79B1
        hash = mixed(hash ^ first, 0x85EB_CA6B)
        hash = mixed(hash ^ second, 0xC2B2_AE35)
        hash = mixed(hash ^ third, 0x27D4_EB2F)
        return hash ^ (hash >> 16)
    }

    private static func mixed(_ value: UInt32, _ factor: UInt32) -> UInt32 {
        let product = value &* factor
        return product ^ (product >> 13)
    }
}
