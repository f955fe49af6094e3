/// Everything that one database keeps.
package typealias Store = EventStore & SharingStore & JobQueue & FetchLedger
