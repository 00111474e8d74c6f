// Who else signs: an interpreter with the language, a guardian with the relationship and the document seen, a witness.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

FormDialog {
    id: dialog

    required property ConsentController consent
    property string role: ""
    property int language: -1
    readonly property bool isGuardian: role === "guardian"
    readonly property bool isInterpreter: role === "interpreter"

    function ask(who) {
        role = who;
        language = -1;
        person.text = "";
        relationship.text = "";
        document.text = "";
        open();
    }

    name: "consent.joining"
    title: isGuardian ? qsTr("Parent or guardian") : isInterpreter ? qsTr("Interpreter") : qsTr("Witness")
    acceptText: qsTr("Go on to sign")
    canAccept: person.text.trim() !== "" && (!isGuardian || relationship.text.trim() !== "") && (!isInterpreter || language >= 0)
    first: person.box
    onSubmitted: {
        consent.join(role, person.text, isGuardian ? relationship.text : "", isGuardian ? document.text : "", isInterpreter ? consent.languageCodes[language] : "");
        close();
    }

    TextEntry {
        id: person

        Layout.fillWidth: true
        name: "consent.joining.name"
        label: qsTr("Full name")
    }
    TextEntry {
        id: relationship

        Layout.fillWidth: true
        visible: dialog.isGuardian
        name: "consent.joining.relationship"
        label: qsTr("Relationship, for example mother")
    }
    TextEntry {
        id: document

        Layout.fillWidth: true
        visible: dialog.isGuardian
        name: "consent.joining.document"
        label: qsTr("Identity document that was shown")
        optional: true
    }
    SelectBox {
        Layout.fillWidth: true
        visible: dialog.isInterpreter
        name: "consent.joining.language"
        label: qsTr("Language into which it was interpreted")
        model: dialog.consent.languageNames
        currentIndex: dialog.language
        onChosen: index => dialog.language = index
    }
}
