// The head of a text: its title and edition, what was signed before, and what became of it where it is ended.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: head

    required property ConsentController consent

    spacing: Theme.space.m

    TextBlock {
        objectName: "consent.title"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.l
        text: head.consent.title
        look: TextBlock.Display
    }
    TextBlock {
        objectName: "consent.edition"
        Layout.fillWidth: true
        text: head.consent.edition
        tone: TextBlock.Secondary
    }
    Banner {
        objectName: "consent.ended"
        Layout.fillWidth: true
        visible: head.consent.ended !== ConsentController.Open
        kind: head.consent.ended === ConsentController.Signed ? Meaning.Clear : Meaning.Accent
        text: head.consent.endedText
        action: qsTr("Change something")
        onActed: head.consent.reopen()
    }
    Banner {
        objectName: "consent.about"
        Layout.fillWidth: true
        visible: head.consent.about !== ""
        kind: Meaning.Accent
        title: qsTr("This is what you take back")
        text: head.consent.about
    }
    Banner {
        objectName: "consent.renewal"
        Layout.fillWidth: true
        visible: head.consent.renewal !== ""
        kind: Meaning.Accent
        text: head.consent.renewal
    }
    Banner {
        objectName: "consent.beside"
        Layout.fillWidth: true
        visible: head.consent.besideNote !== ""
        kind: Meaning.Caution
        text: head.consent.besideNote
    }
}
