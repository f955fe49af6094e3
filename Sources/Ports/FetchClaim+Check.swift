extension FetchClaim {
    /// Why no store may take this claim: a mistake of the caller. Nil: it is sound.
    package var fault: StoreError? {
        address.isEmpty || address.holdsNUL ? .corrupted("no address to fetch") : nil
    }
}
