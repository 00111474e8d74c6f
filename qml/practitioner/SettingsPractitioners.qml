// Who works here: everybody, and behind each row one person; adding somebody, and one's own passphrase or PIN.
import QtQuick
import Stipple.App

Item {
    id: page

    property bool hasBack: false

    Loader {
        id: body

        anchors.fill: parent
        focus: true
        sourceComponent: Practitioners.face === Practitioners.List ? everybody : Practitioners.face === Practitioners.Person ? person : secret
    }

    Binding {
        target: body.item
        property: "hasBack"
        value: page.hasBack
        when: body.item !== null
        restoreMode: Binding.RestoreNone
    }

    Component {
        id: everybody

        PractitionersList {}
    }
    Component {
        id: person

        PractitionersPerson {}
    }
    Component {
        id: secret

        PractitionersSecret {}
    }
}
