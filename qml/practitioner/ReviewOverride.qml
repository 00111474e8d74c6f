// To treat in spite of what was found: a reason, and the practitioner's own name under it.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

FormDialog {
    id: dialog

    function ask() {
        reason.text = "";
        signature.text = "";
        open();
    }

    name: "review.overriding"
    title: qsTr("Treat in spite of the screening")
    acceptText: qsTr("Sign and record it")
    canAccept: reason.text.trim() !== "" && Review.isOwnName(signature.text)
    busy: Review.busy
    problem: Review.problem
    onSubmitted: Review.treatAnyway(reason.text, signature.text)

    TextBlock {
        Layout.fillWidth: true
        text: qsTr("The finding stays in the file. Your reason and your name stand beside it, and the client is told.")
        tone: TextBlock.Secondary
    }
    LongTextEntry {
        id: reason

        Layout.fillWidth: true
        name: "review.overriding.reason"
        label: qsTr("Why is this client treated all the same?")
        maximumLength: 1000
    }
    TextEntry {
        id: signature

        Layout.fillWidth: true
        name: "review.overriding.name"
        label: qsTr("Your full name, as signature")
        help: Gate.practitionerName
    }

    Connections {
        target: Review

        function onDecidedNow() {
            dialog.close();
        }
    }
}
