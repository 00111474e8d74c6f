// A doctor's or prescriber's letter, which settles a finding that waits for one.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

FormDialog {
    id: dialog

    property string rule: ""
    property string about: ""
    property bool dayWrong: false

    function ask(which, title) {
        rule = which;
        about = title;
        dayWrong = false;
        physician.text = "";
        day.text = "";
        restrictions.text = "";
        open();
    }

    name: "review.letter"
    title: qsTr("Doctor's letter")
    acceptText: qsTr("Record it")
    canAccept: physician.text.trim() !== ""
    busy: Review.busy
    problem: Review.problem
    first: physician.box
    onSubmitted: dayWrong = !Review.recordLetter(rule, physician.text, day.text, restrictions.text)

    TextBlock {
        Layout.fillWidth: true
        text: dialog.about
        tone: TextBlock.Secondary
    }
    TextEntry {
        id: physician

        Layout.fillWidth: true
        name: "review.letter.physician"
        label: qsTr("Who wrote it")
    }
    TextEntry {
        id: day

        Layout.fillWidth: true
        name: "review.letter.day"
        label: qsTr("Date of the letter")
        help: qsTr("Day, month, year")
        optional: true
        error: dialog.dayWrong ? qsTr("This is no day up to today. Write it like 14.3.2026.") : ""
        onEdited: dialog.dayWrong = false
    }
    TextEntry {
        id: restrictions

        Layout.fillWidth: true
        name: "review.letter.restrictions"
        label: qsTr("What it asks to mind")
        optional: true
    }

    Connections {
        target: Review

        function onDecidedNow() {
            dialog.close();
        }
    }
}
