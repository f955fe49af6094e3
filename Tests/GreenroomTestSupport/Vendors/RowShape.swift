/// How an actor writes a profile.
package enum RowShape: String, Sendable, Hashable, Codable, CaseIterable {
    case harvestapi
    case devFusion = "dev_fusion"
    case apimaestro
    case supremeCoder = "supreme_coder"
    case xUser = "x"

    /// A person's row.
    package func row(_ person: InventedPerson) -> WireJSON {
        switch self {
        case .harvestapi: Self.harvestapi(person)
        case .devFusion: Self.devFusion(person)
        case .apimaestro: Self.apimaestro(person)
        case .supremeCoder: Self.supremeCoder(person)
        case .xUser: Self.xUser(person)
        }
    }

    /// What the actor gives for a profile that is private or missing.
    package func missing(_ slug: String, address: String) -> [WireJSON] {
        switch self {
        case .harvestapi:
            [["error": "Profile not found or not accessible", "query": ["publicIdentifier": .string(slug)]]]
        case .devFusion:
            [
                [
                    "inputUrl": .string(address), "succeeded": false,
                    "error": "Profile enrichment API responded with success=false.",
                ]
            ]
        case .apimaestro:
            [
                [
                    "message": "No profile found or wrong input", "profileUrl": .string(address),
                    "profile_input": .string(address),
                ]
            ]
        case .supremeCoder: []
        case .xUser: [["noResults": true]]
        }
    }

    private static func list(_ texts: [String]) -> WireJSON { .array(texts.map { .string($0) }) }

    private static func month(_ name: String, _ year: Int) -> WireJSON {
        ["month": .string(name), "year": .int(year), "text": .string("\(name) \(year)")]
    }

    private static func harvestapi(_ person: InventedPerson) -> WireJSON {
        [
            "id": .string("ACoAAFAKE" + person.slug), "publicIdentifier": .string(person.slug),
            "linkedinUrl": .string(person.address), "firstName": .string(person.first),
            "lastName": .string(person.last), "headline": .string(person.headline), "about": .string(person.about),
            "openToWork": false, "hiring": false, "premium": false, "influencer": false, "verified": true,
            "location": ["linkedinText": .string(person.location), "countryCode": "FI"],
            "topSkills": .string(person.skills.prefix(3).joined(separator: " • ")),
            "connectionsCount": 500, "followerCount": 1240,
            "currentPosition": .array(person.positions.prefix(1).map { ["companyName": .string($0.company)] }),
            "experience": .array(
                person.positions.map { position in
                    [
                        "position": .string(position.title), "companyName": .string(position.company),
                        "location": .string(person.location), "employmentType": "Full-time",
                        "description": .string(position.description), "startDate": month("Mar", position.began),
                        "endDate": position.ended.map { month("Feb", $0) } ?? ["text": "Present"],
                    ]
                }),
            "education": [
                [
                    "schoolName": .string(person.school), "degree": "Master of Science",
                    "fieldOfStudy": "Industrial Engineering", "startDate": month("Sep", 2005),
                    "endDate": month("Jun", 2010), "period": "Sep 2005 - Jun 2010",
                ]
            ],
            "skills": .array(person.skills.map { ["name": .string($0)] }),
            "honorsAndAwards": [["title": .string(person.honor), "issuedBy": "Baltic Guild", "issuedAt": "Oct 2021"]],
            "languages": [["name": "English", "proficiency": "Native or bilingual proficiency"]],
            "certifications": [], "projects": [], "volunteering": [], "publications": [], "courses": [],
            "patents": [], "featured": nil, "query": ["publicIdentifier": .string(person.slug)], "status": 200,
            "entityId": .string("ACoAAFAKE" + person.slug),
        ]
    }

    private static func devFusion(_ person: InventedPerson) -> WireJSON {
        [
            "linkedinUrl": .string(person.address), "linkedinPublicUrl": .string(person.address + "/"),
            "inputUrl": .string(person.address), "succeeded": true,
            "firstName": .string(person.first), "lastName": .string(person.last), "fullName": .string(person.name),
            "headline": .string(person.headline), "about": .string(person.about),
            "publicIdentifier": .string(person.slug), "urn": .string("ACoAAFAKE" + person.slug),
            "connections": 500, "followers": 1240, "email": nil, "mobileNumber": nil,
            "jobTitle": .string(person.positions[0].title), "companyName": .string(person.positions[0].company),
            "addressWithCountry": .string(person.location),
            "experiences": .array(
                person.positions.map { position in
                    [
                        "companyName": .string(position.company), "title": .string(position.title),
                        "jobDescription": .string(position.description),
                        "jobStartedOn": .string("3-\(position.began)"),
                        "jobEndedOn": position.ended.map { .string("2-\($0)") } ?? .null,
                        "jobStillWorking": .bool(position.ended == nil), "jobLocation": .string(person.location),
                        "employmentType": "Full-time",
                    ]
                }),
            "skills": .array(person.skills.map { ["title": .string($0)] }),
            "educations": [["title": .string(person.school), "subtitle": "Master of Science, Industrial Engineering"]],
            "honorsAndAwards": [["title": .string(person.honor)]], "languages": [],
        ]
    }

    private static func apimaestro(_ person: InventedPerson) -> WireJSON {
        [
            "basic_info": [
                "fullname": .string(person.name), "first_name": .string(person.first),
                "last_name": .string(person.last), "headline": .string(person.headline),
                "public_identifier": .string(person.slug), "about": .string(person.about),
                "location": ["full": .string(person.location), "country": "Finland"],
                "urn": .string("ACoAAFAKE" + person.slug), "follower_count": 1240, "connection_count": 500,
                "current_company": .string(person.positions[0].company), "email": nil,
            ],
            "experience": .array(
                person.positions.map { position in
                    let dates: WireJSON = [
                        "title": .string(position.title), "company": .string(position.company),
                        "location": .string(person.location), "description": .string(position.description),
                        "duration": .string(
                            "Mar \(position.began) - \(position.ended.map { "Feb \($0)" } ?? "Present")"),
                        "start_date": ["year": .int(position.began), "month": "Mar"],
                        "is_current": .bool(position.ended == nil),
                    ]
                    return dates.setting(
                        "end_date", to: position.ended.map { ["year": .int($0), "month": "Feb"] })
                }),
            "education": [
                [
                    "school": .string(person.school), "degree": "Master of Science", "duration": "2005 - 2010",
                    "start_date": ["year": 2005], "end_date": ["year": 2010],
                ]
            ],
            "languages": [["language": "English", "proficiency": "Native or bilingual proficiency"]],
            "profileUrl": .string(person.address),
        ]
    }

    private static func supremeCoder(_ person: InventedPerson) -> WireJSON {
        [
            "id": "600000001", "profileId": .string("ACoAAFAKE" + person.slug),
            "firstName": .string(person.first), "lastName": .string(person.last),
            "occupation": .string(person.headline), "headline": .string(person.headline),
            "publicIdentifier": .string(person.slug), "summary": .string(person.about),
            "geoLocationName": "Turku", "geoCountryName": "Finland",
            "positions": .array(
                person.positions.map { position in
                    let start: WireJSON = ["startDate": ["month": 3, "year": .int(position.began)]]
                    return [
                        "title": .string(position.title), "companyName": .string(position.company),
                        "company": ["name": .string(position.company)], "description": .string(position.description),
                        "timePeriod": start.setting(
                            "endDate", to: position.ended.map { ["month": 2, "year": .int($0)] }),
                    ]
                }),
            "educations": [
                [
                    "schoolName": .string(person.school),
                    "timePeriod": ["startDate": ["year": 2005], "endDate": ["year": 2010]],
                ]
            ],
            "skills": list(person.skills), "honors": [["title": .string(person.honor)]],
            "followersCount": 1240, "connectionsCount": 500, "inputUrl": .string(person.address),
        ]
    }

    private static func xUser(_ person: InventedPerson) -> WireJSON {
        [
            "type": "user", "id": "4400000001", "userName": .string(person.slug), "name": .string(person.name),
            "url": .string("https://x.com/" + person.slug), "description": .string(person.headline),
            "location": .string(person.location), "followers": 1240, "following": 310, "isVerified": false,
            "createdAt": "Tue Mar 03 09:12:44 +0000 2015",
        ]
    }
}
