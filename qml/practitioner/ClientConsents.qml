// What this client has signed: which text and version, in which language, when, and whether it still holds.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: card

    objectName: "client.consents"
    visible: Consents.rows.count > 0 || Consents.screened
    title: qsTr("Screening and consents")
    gap: Theme.space.s

    Repeater {
        model: Consents.rows

        ConsentRow {
            required property string record
            required property string kind

            objectName: "client.consent[" + kind + "]"
            Layout.fillWidth: true
            onClicked: Navigator.open(Navigator.SignedTextPage, Client.clientId, record)
        }
    }
    PushButton {
        objectName: "client.review"
        visible: Consents.screened
        kind: PushButton.Secondary
        text: qsTr("Open the review")
        onClicked: Navigator.open(Navigator.ReviewPage, Client.clientId)
    }
    TextBlock {
        Layout.fillWidth: true
        visible: Consents.problem !== ""
        text: Consents.problem
        tone: TextBlock.Decline
    }
}
