/// Everything that one database keeps.
package typealias Store = EventStore & JobQueue & FetchLedger
